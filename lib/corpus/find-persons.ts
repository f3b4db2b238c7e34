import { dottedNameAt } from "./dotted-name";
import { isMarkAt, isNameEnd, isNameStart } from "./name-boundaries";
import {
  type NameSpan,
  nameBeforeWeakPost,
  namesAround,
  POST_ENDS,
  standsAlone,
  WEAK_POST_STARTS,
} from "./person-contexts";
import { isFullName } from "./person-shapes";

const POST_END = 1;
const WEAK_POST = 2;
const DOT = 4;
const MASKED = 8;

const flags = new Uint8Array(0x10000);
for (const [characters, flag] of [
  [POST_ENDS, POST_END],
  [WEAK_POST_STARTS, WEAK_POST],
  ["·•・‧", DOT],
  ["某", MASKED],
] as const) {
  for (const character of characters)
    flags[character.charCodeAt(0)] = (flags[character.charCodeAt(0)] ?? 0) | flag;
}

/**
 * Stretches of a text that are names of persons by their surroundings; leaders' names in set formulations are none.
 *
 * Slots must be blanked out. Overlapping findings are possible.
 */
export function findPersonNames(text: string): NameSpan[] {
  const names: NameSpan[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const flag = flags[text.charCodeAt(at)] ?? 0;
    if (flag === 0) continue;
    if (flag & POST_END) for (const name of namesAround(text, at + 1)) names.push(name);
    if (flag & WEAK_POST) for (const name of nameBeforeWeakPost(text, at)) names.push(name);
    if (flag & DOT) {
      const name = dottedNameAt(text, at);
      if (name !== null) names.push(name);
    }
    if (flag & MASKED) names.push(...maskedNameAt(text, at));
  }
  return names;
}

/** 王某某, 李某 after a mark: nobody's name in full, but somebody's. */
function maskedNameAt(text: string, at: number): NameSpan[] {
  if (text.charAt(at - 1) === "某") return [];
  const start = at - 1;
  const end = text.charAt(at + 1) === "某" ? at + 2 : at + 1;
  const isName = isFullName(text.slice(start, end)) && isNameStart(text, start) && isNameEnd(text, end);
  return isName ? [{ start, end }] : [];
}

/** The name on a line such as `县委书记 张某某`, `（张 某）` or `张某某`, or null; offsets into the line. */
export function findSpeakerName(line: string): NameSpan | null {
  const letters = [...line.matchAll(/\p{Script=Han}|某|[X×]/gu)].map((match) => match.index);
  for (const length of [letters.length <= 4 ? letters.length : 0, 4, 3, 2]) {
    const used = letters.slice(-length);
    const [start] = used;
    const last = used.at(-1);
    if (length === 0 || start === undefined || last === undefined || used.length < length) continue;
    const name = used.map((index) => line.charAt(index)).join("");
    const isApart = isMarkAt(line, start - 1) || length === letters.length;
    if (isFullName(name) && (isApart || length > 2 || /[记长任席员]/u.test(line.charAt(start - 1))))
      return { start, end: last + 1 };
  }
  return null;
}

/** Finds every further place of names once found; asks by length, so that many names cost no more than few. */
export function createNameFinder(names: ReadonlySet<string>): (text: string) => NameSpan[] {
  if (names.size === 0) return () => [];
  const starts = new Uint8Array(0x10000);
  for (const name of names) starts[name.charCodeAt(0)] = 1;
  const lengths = [...new Set([...names].map((name) => name.length))].sort((a, b) => b - a);
  return (text) => {
    const found: NameSpan[] = [];
    for (let start = 0; start < text.length; start += 1) {
      if (starts[text.charCodeAt(start)] !== 1) continue;
      const length = lengths.find((chars) => names.has(text.slice(start, start + chars))) ?? 0;
      if (length > 2 || (length === 2 && standsAlone(text, start, start + 2))) {
        found.push({ start, end: start + length });
        start += length - 1;
      }
    }
    return found;
  };
}
