import lexicon from "@/corpus/lexicon/place-names.json";
import type { EntitySpan } from "./entity-span";
import { knownPlaceChars, SHORT_NAME_STARTS, shortNameEnd } from "./gazetteer";
import { isMarkAt, isNameStart } from "./name-boundaries";
import { nameStemStart } from "./name-stem";
import { isWordAt } from "./name-words";
import { createWordMatcher } from "./word-matcher";

const placeSuffixes = createWordMatcher(lexicon.placeSuffixes);
const parkSuffixes = createWordMatcher(lexicon.parkSuffixes);
const parkWords = createWordMatcher(lexicon.parkWords);
const unitWords = createWordMatcher([...lexicon.partyUnits, ...lexicon.committees]);
const ethnicities = createWordMatcher(lexicon.ethnicities);
const trades = createWordMatcher(lexicon.trades);
const unitSuffixes = createWordMatcher(lexicon.unitSuffixes);
const officeSuffixes = createWordMatcher(lexicon.officeSuffixes);
const departments = createWordMatcher(lexicon.departments);
const strongBefore = createWordMatcher(
  lexicon.strongBefore.filter((word) => word.length > 1 || "在到赴从".includes(word)),
);
const notAfter: ReadonlyMap<string, string> = new Map(Object.entries(lexicon.notAfter));

const PLACE_END = 1;
const UNIT_END = 2;
const SHORT_START = 4;

const flags = new Uint8Array(0x10000);
const setFlag = (character: string, flag: number) => {
  flags[character.charCodeAt(0)] = (flags[character.charCodeAt(0)] ?? 0) | flag;
};
for (const suffix of [...lexicon.placeSuffixes, ...lexicon.parkSuffixes])
  setFlag(suffix.slice(-1), PLACE_END);
for (const suffix of lexicon.unitSuffixes) setFlag(suffix.slice(-1), UNIT_END);
for (const start of SHORT_NAME_STARTS) setFlag(start, SHORT_START);

/** Places of a text and units named after them or by a name of their own. Slots must be blanked out. */
export function findPlaces(text: string): EntitySpan[] {
  const found: EntitySpan[] = [];
  let lastEnd = -1;
  let lastStart = -1;
  for (let at = 0; at < text.length; at += 1) {
    const flag = flags[text.charCodeAt(at)] ?? 0;
    if (flag === 0) continue;
    const end = at + 1;
    if (flag & SHORT_START && at >= lastEnd) {
      const shortEnd = shortNameEnd(text, at);
      if (shortEnd > 0 && isShortName(text, at, shortEnd)) {
        [lastStart, lastEnd] = [at, shortEnd];
        found.push({ kind: "place", start: at, end: shortEnd, bare: true });
      }
    }
    if (flag & PLACE_END) {
      const start = placeStart(text, end, lastEnd);
      if (start >= 0) {
        const last = found.at(-1);
        if (last !== undefined && last.kind === "place" && start <= last.start) found.pop();
        found.push({ kind: "place", start, end });
        [lastStart, lastEnd] = [start, end];
        const unitEnd = unitAfterPlace(text, end);
        if (unitEnd > end) found.push({ kind: "unit", start, end: unitEnd });
      }
    }
    if (flag & UNIT_END) {
      const start = unitStart(text, end, lastStart, lastEnd);
      if (start >= 0) addUnit(found, start, end);
    }
  }
  return found;
}

/** A longer unit takes the place of the one it begins with. */
function addUnit(found: EntitySpan[], start: number, end: number): void {
  for (let at = found.length - 1; at >= 0 && (found[at]?.end ?? 0) > start; at -= 1) {
    if (found[at]?.kind === "unit") found.splice(at, 1);
  }
  found.push({ kind: "unit", start, end });
}

/** Not in the middle of a longer name or word: 泰山|东, 江苏|路. */
function isShortName(text: string, start: number, end: number): boolean {
  return !/[黄长泰华嵩衡恒太珠]/u.test(text.charAt(start - 1)) && !/[路街岸麓片]/u.test(text.charAt(end));
}

function placeStart(text: string, end: number, lastEnd: number): number {
  const known = knownPlaceChars(text, end);
  if (known > 2 && text.charAt(end) === "长") return end - known;
  const suffixStart = placeSuffixes.startOf(text, end);
  if (suffixStart >= 0 && goesOn(text, suffixStart, end)) return -1;
  if (known > 0 && isCertain(text, end - known, end, lastEnd)) return end - known;
  const parkStart = parkSuffixes.startOf(text, end);
  if (parkStart >= 0) return parkNameStart(text, parkStart, lastEnd);
  if (suffixStart < 0) return -1;
  const stemEnd = skipBack(text, suffixStart, ethnicities, lastEnd);
  return nameStemStart(text, stemEnd, lastEnd, stemEnd < suffixStart || unitWords.endOf(text, end) >= 0);
}

/** 村|民, 区|域: the suffix is the beginning of another word. */
function goesOn(text: string, suffixStart: number, end: number): boolean {
  return end < text.length && notAfter.get(text.slice(suffixStart, end))?.includes(text.charAt(end)) === true;
}

/** Counties whose name is a word (友好区, 比如县) or one character (单县) need more than their name. */
function isCertain(text: string, start: number, end: number, lastEnd: number): boolean {
  if (start === lastEnd) return true;
  if (end - start === 2) return isNameStart(text, start);
  return end - start > 3 || !isWordAt(text, start) || strongBefore.startOf(text, start) >= 0;
}

/** 云岭|经济技术|开发区: words of a park's kind stand between its name and its suffix. */
function parkNameStart(text: string, suffixStart: number, lastEnd: number): number {
  const stemEnd = skipBack(text, suffixStart, parkWords, lastEnd);
  if (stemEnd === lastEnd) return -1;
  return nameStemStart(text, stemEnd, lastEnd, false);
}

function skipBack(
  text: string,
  from: number,
  words: { startOf: (text: string, end: number) => number },
  stop: number,
): number {
  let at = from;
  for (let count = 0; count < 4 && at > stop; count += 1) {
    const start = words.startOf(text, at);
    if (start < stop || start < 0) break;
    at = start;
  }
  return at;
}

/** End of a unit that is called after the place ending here: 云岭县|教育局, 白石镇|党委; the place's end for none. */
function unitAfterPlace(text: string, end: number): number {
  const direct = unitWords.endOf(text, end);
  const department = departments.endOf(text, end);
  const office = department < 0 ? -1 : officeSuffixes.endOf(text, department);
  return Math.max(end, direct, office);
}

/** Start of a company, school, hospital … with a name of its own or after a place (云岭县|农机|公司), or -1. */
function unitStart(text: string, end: number, lastStart: number, lastEnd: number): number {
  const suffixStart = unitSuffixes.startOf(text, end);
  if (suffixStart < 0 || suffixStart < lastEnd) return -1;
  if (!isMarkAt(text, end) && /^[员民长们]/u.test(text.charAt(end))) return -1;
  const stemEnd = skipBack(text, suffixStart, trades, lastEnd);
  if (stemEnd === lastEnd) return lastStart;
  const start = nameStemStart(text, stemEnd, lastEnd, stemEnd < suffixStart);
  if (start === lastEnd && lastEnd >= 0) return lastStart;
  // 平台公司, 项目公司: a word without a trade after it says what kind of company is meant.
  return stemEnd === suffixStart && stemEnd - start === 2 && isWordAt(text, start) ? -1 : start;
}
