import { PUNCTUATION_MESSAGES as SAY } from "@/lib/messages/review/punctuation";
import type { Hit } from "../../finding";
import { ordinalSets, ordinalsBetween } from "../../ordinals-of";
import type { BlockRule } from "../../rule";

/** One item of a list inside a paragraph: its last mark, and whether sentences end inside it. */
type ItemEnd = { readonly at: number; readonly mark: string; readonly hasSentences: boolean };

/**
 * The items of one list in a paragraph end alike: all with ； but the last, or all with 。.
 *
 * Items of several sentences force 。 everywhere, so a list that has one is left alone unless another item ends in ；.
 */
export const listEndings: BlockRule = {
  id: "punctuation/list-endings",
  family: "punctuation",
  severity: "doubt",
  authority: "GB/T 15834—2011 4.6",
  scope: "block",
  *check(block) {
    if (!/[；、]/u.test(block.text)) return;
    for (const set of ordinalSets(ordinalsBetween({ blocks: [block], incomplete: false }, 0, 1))) {
      const ends = set.slice(1).map(({ start }, index) => itemEnd(block.text, set[index]?.start ?? 0, start));
      yield* oddEnds(ends);
      yield* commas(ends);
    }
  },
};

/** 一是…；二是…、三是…: 、 parts words, not items; all alike it is only a habit. */
function* commas(ends: readonly ItemEnd[]): Iterable<Hit> {
  const odd = ends.filter(({ mark }) => mark === "、");
  const others = ends.filter(({ mark }) => mark !== "、" && /[；。，]/u.test(mark));
  if (odd.length === 0 || (others.length === 0 && odd.length < 2)) return;
  const fix = others[0]?.mark ?? "，";
  const severity = others.length === 0 ? ({ severity: "hint" } as const) : {};
  for (const { at } of odd) yield { start: at, end: at + 1, message: SAY.ordinalComma(), fix, ...severity };
}

function itemEnd(text: string, start: number, next: number): ItemEnd {
  const item = text.slice(start, next).trimEnd();
  const at = start + item.length - 1;
  return { at, mark: text.charAt(at), hasSentences: item.slice(0, -1).includes("。") };
}

function* oddEnds(ends: readonly ItemEnd[]): Iterable<Hit> {
  const semicolons = ends.filter(({ mark }) => mark === "；");
  const stops = ends.filter(({ mark }) => mark === "。");
  if (semicolons.length === 0) return;
  const hit = ({ at }: ItemEnd) => ({ start: at, end: at + 1, message: SAY.listEndings() });
  if (stops.length > 0) {
    const hasSentences = ends.some((end) => end.hasSentences);
    const areOdd = hasSentences || semicolons.length <= stops.length ? semicolons : stops;
    const fix = areOdd === stops ? "；" : "。";
    for (const end of areOdd) yield { ...hit(end), fix };
    return;
  }
  const broken = ends.find((end) => end.hasSentences);
  if (broken !== undefined) yield { ...hit(broken), message: SAY.sentenceInList(), severity: "hint" };
}
