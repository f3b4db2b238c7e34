import { BALANCE_MESSAGES } from "@/lib/messages/review/balance";
import { countChars } from "@/lib/text/count-chars";
import { ordinalSets, ordinalsBetween } from "../../ordinals-of";
import type { TextRule } from "../../rule";

/** What introduces a list of problems. */
const INTRODUCED =
  /(?:问题|不足|短板|差距|薄弱环节|弱项)(?:和(?:不足|问题|短板|差距|薄弱环节))?[^。]{0,12}[：:，。]?$/u;
/** Whoever or whatever a problem is pinned to. */
const PINNED =
  /有的|个别|少数|部分|一些|有些|比如|例如|\d|[一二三四五六七八九十百两]+[个名家项次件处天年月]|“|《|〔|镇|乡|村|街道|社区|支部|书记|某/u;
/** An item that goes on for longer than this says more than that something is not enough. */
const SHORT_CHARS = 26;

/** A list of problems names somebody, a figure or a case, not only that something is not enough. */
export const vagueProblem: TextRule = {
  id: "balance/vague-problem",
  family: "balance",
  severity: "hint",
  authority: "通行写法",
  scope: "text",
  *check(text) {
    for (const [block, { text: words, role, move }] of text.blocks.entries()) {
      if (role !== "paragraph") continue;
      const ordinals = ordinalsBetween(text, block, block + 1);
      const set = ordinalSets(ordinals)[0];
      if (set === undefined || set.length < 2) continue;
      const before = words.slice(0, set[0].start) || (text.blocks[block - 1]?.text ?? "");
      if (move !== "problems" && !INTRODUCED.test(before.trim())) continue;
      const items = set.map(({ start, end }, at) => ({ start, words: words.slice(end, set[at + 1]?.start) }));
      if (!items.every(isVague)) continue;
      const last = items.at(-1);
      const end =
        last === undefined
          ? words.length
          : last.start + (set.at(-1)?.end ?? 0) - (set.at(-1)?.start ?? 0) + last.words.length;
      yield {
        block,
        start: set[0].start,
        end: Math.min(end, words.length),
        message: BALANCE_MESSAGES.vague(),
      };
    }
  },
};

function isVague({ words }: { readonly words: string }): boolean {
  return countChars(words) <= SHORT_CHARS && !PINNED.test(words);
}
