import { PUNCTUATION_MESSAGES as SAY } from "@/lib/messages/review/punctuation";
import { touches } from "../../block-places";
import type { BlockRule } from "../../rule";

const NUMBER = /(?<=[：；。，:;,])\s?(?<number>(?<value>\d{1,2})、)(?=[\p{Script=Han}“《])/gu;

/**
 * Numbers with 、 that count items inside a paragraph: 抓好以下工作：1、健全组织体系；2、…. The first is told, the others
 * are hints, as it is one habit.
 *
 * Silent: numbers that do not count from one (1、2号楼), and those that open a paragraph, which are the numbering's.
 */
export const inlineNumber: BlockRule = {
  id: "punctuation/inline-number",
  family: "punctuation",
  severity: "doubt",
  authority: "GB/T 15834—2011 附录 B.2",
  scope: "block",
  *check(block) {
    if (!/\d、/u.test(block.text)) return;
    const found = [...block.text.matchAll(NUMBER)];
    const first = /^\s*1、/u.test(block.text) ? 2 : 1;
    if (found.length + first - 1 < 2) return;
    if (!found.every(({ groups }, at) => Number(groups?.value) === first + at)) return;
    for (const [at, { index, 0: all, groups }] of found.entries()) {
      const number = groups?.number ?? "";
      const start = index + all.length - number.length;
      const end = index + all.length;
      if (touches(block.slots, start, end)) continue;
      yield {
        start,
        end,
        message: SAY.inlineNumber(),
        fix: `${groups?.value ?? ""}.`,
        ...(at === 0 ? {} : { severity: "hint" as const }),
      };
    }
  },
};
