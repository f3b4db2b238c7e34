import lexicon from "@/corpus/lexicon/place-names.json";
import { isMarkAt } from "./name-boundaries";
import { isWordAt, placeWeight } from "./name-words";
import { createWordMatcher } from "./word-matcher";

const generic = new Set(lexicon.genericStems);
const nameLike = new Set(lexicon.nameLikeStems);
const strongBefore = createWordMatcher(lexicon.strongBefore);
const weakBefore = new Set(lexicon.weakBefore);

/** Characters that are in hardly any name, whatever stands around them. */
const NEVER =
  /[的了着是和与及或等对把被将于给让使这那各每某些个名次项种全我本该两几由已不抓担底任度事报用过能应须需最更还又再并且而但若则所因为其怎样你他们她它去做看说讲写管办请派选改推有各省市县区镇乡村\p{P}\p{S}\p{Z}\p{N}A-Za-z]/u;
const measures = new Set(lexicon.measures);
const NUMERAL = /^[一二三四五六七八九十百千万]/u;

type Left = "strong" | "weak" | null;

/**
 * Start of the name of two to four characters that ends at `end`, before a suffix (云岭 in 在云岭县), or -1.
 *
 * @param after - a place that ends at this offset makes the name surer (云岭县|白石镇).
 * @param isUnit - the suffix is followed by what only a certain unit has (和平社区党委).
 */
export function nameStemStart(text: string, end: number, after: number, isUnit: boolean): number {
  for (const length of [2, 3, 4]) {
    const start = end - length;
    if (start < 0) return -1;
    const certain = start === after || isUnit;
    const isLike = certain && nameLike.has(text.slice(start, end));
    if (!isLike && (NEVER.test(text.charAt(start)) || isMeasured(text, start))) return -1;
    const left = start === after ? "strong" : leftOf(text, start);
    if (isLike && left === "strong") return start;
    if (left !== null && isStem(text, start, end, left, certain)) return start;
  }
  return -1;
}

/** 12家|联村: after a figure or a slot a measure word counts and names nothing. */
export function isMeasured(text: string, start: number): boolean {
  return (
    measures.has(text.charAt(start)) &&
    /[\d〕X多余几一二三四五六七八九十百千万两]/u.test(text.charAt(start - 1))
  );
}

function leftOf(text: string, start: number): Left {
  if (isMarkAt(text, start - 1) || strongBefore.startOf(text, start) >= 0) return "strong";
  if (weakBefore.has(text.charAt(start - 1))) return "weak";
  return isWordAt(text, start - 2) && !isWordAt(text, start - 1) ? "weak" : null;
}

function isStem(text: string, start: number, end: number, left: Left, certain: boolean): boolean {
  const stem = text.slice(start, end);
  const length = end - start;
  if (NEVER.test(stem) || generic.has(stem) || generic.has(stem.slice(-2)))
    return certain && nameLike.has(stem);
  // 古|城镇: the name's last character may as well belong to the suffix.
  const weight = placeWeight(text, start, end) - (isWordAt(text, end - 1) ? 4 : 0);
  if (NUMERAL.test(stem) && (left !== "strong" || (!certain && weight < 3))) return false;
  if (length === 2) {
    if (isWordAt(text, start))
      return left === "strong" && weight >= (certain ? 1 : 4) && isApart(text, start);
    return weight >= (left === "weak" ? 3 : certain ? -2 : 1);
  }
  const words = wordsIn(text, start, end);
  if (length === 4) return left === "strong" && words === 0 && weight >= 6;
  if (words > 0) return left === "strong" && words === 1 && weight >= (certain ? 4 : 7);
  return weight >= (left === "strong" ? 2 : 5);
}

/** After 在, 到, 位于 and the like a word before a suffix is a name; after a mark it may describe (光明乡村). */
function isApart(text: string, start: number): boolean {
  return strongBefore.startOf(text, start) >= 0;
}

function wordsIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at + 1 < end; at += 1) if (isWordAt(text, at)) count += 1;
  return count;
}
