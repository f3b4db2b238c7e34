import { BALANCE_MESSAGES } from "@/lib/messages/review/balance";
import { countChars } from "@/lib/text/count-chars";
import type { TextRange } from "@/lib/text/quoted-ranges";
import { kept } from "../../kept";
import { ordinalSets, ordinalsBetween } from "../../ordinals-of";
import type { ReviewBlock } from "../../review-text";
import type { TextRule } from "../../rule";

/** What introduces a list of problems. */
const INTRODUCED =
  /(?:问题|不足|短板|差距|薄弱环节|弱项)(?:和(?:不足|问题|短板|差距|薄弱环节))?[^。]{0,12}[：:，。]?$/u;
/** Whoever or whatever a problem is pinned to. */
const PINNED =
  /有的|个别|少数|部分|一些|有些|比如|例如|\d|[一二三四五六七八九十百两]+[个名家项次件处天年月]|“|《|〔|镇|乡|村|街道|社区|支部|书记|某/u;
/** 存在的问题是：有的方面还有差距，有待进一步加强。 – nothing else is said of it. */
const NOTHING_SAID =
  /(?<=(?:问题|不足|短板|差距)(?:主要)?(?:是|有|在于)?[：，]?)(?:有的|有些|一些|某些|个别|部分|少数)(?:方面|工作|环节|地方)(?:工作)?还?(?:有|存在)(?:一定|一些|较大|不小)?的?(?:差距|不足|欠缺|问题)(?:，(?:还)?(?:有待|需要?|尚需|要)(?:进一步)?(?:加强|提高|提升|改进|完善))?(?=[。；])/gu;
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
    for (const [block, own] of text.blocks.entries()) {
      if (own.role === "paragraph" && /[的些别分数](?:方面|工作|环节|地方)/u.test(own.text))
        for (const { 0: found, index } of own.text.matchAll(NOTHING_SAID))
          yield { block, start: index, end: index + found.length, message: BALANCE_MESSAGES.vague() };
      const list = vagueListOf(own);
      if (list === null) continue;
      const before = own.text.slice(0, list.start) || (text.blocks[block - 1]?.text ?? "");
      if (own.move !== "problems" && !INTRODUCED.test(before.trim())) continue;
      yield { block, ...list, message: BALANCE_MESSAGES.vague() };
    }
  },
};

/** The first list of a block where all its items are vague, whatever introduces it. */
const vagueListOf = kept((block: ReviewBlock): TextRange | null => {
  const { role, text } = block;
  const [set] =
    role === "paragraph" ? ordinalSets(ordinalsBetween({ blocks: [block], incomplete: false }, 0, 1)) : [];
  const last = set?.at(-1);
  if (set === undefined || last === undefined || set.length < 2) return null;
  if (!set.every(({ end }, at) => isVague(text.slice(end, set[at + 1]?.start)))) return null;
  return { start: set[0].start, end: text.length };
});

function isVague(words: string): boolean {
  return countChars(words) <= SHORT_CHARS && !PINNED.test(words);
}
