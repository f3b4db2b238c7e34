import { findOrdinals, type RunInFamily } from "@/lib/corpus/run-in-ordinals";
import { parseChineseNumber } from "@/lib/text/chinese-number";
import { kept } from "./kept";
import type { ReviewBlock, ReviewText } from "./review-text";
import { wideMarks } from "./wide-marks";

/** An ordinal at the head of a sentence, and the block it stands in. */
export type PlacedOrdinal = {
  readonly family: RunInFamily;
  readonly value: number;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** The set may begin after a comma; only then can it be the end of a sentence that lists nothing. */
  readonly opensBlock: boolean;
};

/** Ordinals of blocks `from` to `to` (exclusive) in reading order, headings' own numbers left out. */
export function ordinalsBetween({ blocks }: ReviewText, from: number, to: number): PlacedOrdinal[] {
  return blocks.slice(from, to).flatMap((block, index) => ordinalsOf(block, from + index));
}

function ordinalsOf(reviewBlock: ReviewBlock, block: number): PlacedOrdinal[] {
  return ordinalsIn(reviewBlock).map(({ family, value, start, end }) => ({
    family,
    value,
    block,
    start,
    end,
    opensBlock: start === 0,
  }));
}

const ordinalsIn = kept(({ text: source, heading, role }: ReviewBlock): readonly OwnOrdinal[] => {
  if (role !== "paragraph" || !/[一二三四五六七八九十首其再最①-⑳（(]/u.test(source)) return [];
  const text = wideMarks(source);
  const from = heading?.numberEnd ?? 0;
  const found = findOrdinals(text, 0).flatMap(({ family, value, startOffset, textOffset }) =>
    // 1、 at the head of a sentence may be a figure of a table; outlines read it, checks of numbering do not.
    family === "digit" ? [] : [{ family, value, start: startOffset, end: textOffset }],
  );
  return [...found, ...looseOrdinals(text, found)]
    .filter(({ start }) => start >= from)
    .sort((a, b) => a.start - b.start);
});

type OwnOrdinal = Pick<PlacedOrdinal, "family" | "value" | "start" | "end">;

const BOUNDARY = /[，,、；;。！？：:—]\s?$/u;
/** 要 that begins no word: 一要领导带头 is an ordinal, 一要领 is none; behind 是 anything may come (二是领导点评). */
const LOOSE =
  /(?:(?<shi>[一二三四五六七八九十]{1,2})(?<particle>是|要(?![点求件素领务职害道紧]))(?!\k<shi>)|第(?<di>[一二三四五六七八九十]{1,2})(?:个(?:问题|方面|抓手|关键|重点|原因|特点|体会|环节|关系|坚持|建议|要求|希望|任务|层面|短板|转变|突破)(?:是|[，：,:])|是|要(?![点求件素领务职害道紧])))/gu;

/**
 * Ordinals that the outline leaves out: the later items of a list joined by commas (一是…，二是…), 第一要…, and
 * 第一个问题，…
 *
 * After a comma one counts only where a list of its family is open in the same paragraph.
 */
function looseOrdinals(text: string, found: readonly OwnOrdinal[]): OwnOrdinal[] {
  if (!/[一二三四五六七八九十][是要]|第[一二三四五六七八九十]{1,2}个/u.test(text)) return [];
  const loose: OwnOrdinal[] = [];
  for (const match of text.matchAll(LOOSE)) {
    const { shi, particle, di } = match.groups ?? {};
    const value = parseChineseNumber(shi ?? di ?? "");
    const start = match.index;
    const before = text.slice(Math.max(0, start - 2), start);
    if (start > 0 && !BOUNDARY.test(before)) continue;
    if (value === null || found.some((other) => other.start === start)) continue;
    const family = di !== undefined ? "di" : particle === "要" ? "yao" : "shi";
    // 第一，…，二是…: a list counted in two ways is one list all the same.
    const isOpen = [...found, ...loose].some(
      (other) => other.start < start && (other.family === family || other.value === value - 1),
    );
    if (/[，,、]\s?$/u.test(before) && !isOpen && value !== 1) continue;
    loose.push({ family, value, start, end: start + match[0].length });
  }
  return loose;
}

/** A list of ordinals of one family that counts from its first item on. */
export type OrdinalSet = readonly [PlacedOrdinal, ...PlacedOrdinal[]];

/**
 * The lists that ordinals make: 一 begins one, whatever comes next of the family goes on in it. Lists of one family do
 * not nest, those of different families do.
 */
export function ordinalSets(ordinals: readonly PlacedOrdinal[]): OrdinalSet[] {
  const sets: [PlacedOrdinal, ...PlacedOrdinal[]][] = [];
  const open = new Map<RunInFamily, [PlacedOrdinal, ...PlacedOrdinal[]]>();
  for (const ordinal of ordinals) {
    const set = open.get(ordinal.family);
    if (set !== undefined && ordinal.value !== 1) {
      set.push(ordinal);
      continue;
    }
    const started: [PlacedOrdinal, ...PlacedOrdinal[]] = [ordinal];
    open.set(ordinal.family, started);
    sets.push(started);
  }
  return sets;
}
