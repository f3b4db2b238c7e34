import { WORD_MESSAGES } from "@/lib/messages/review/word";
import { isWithin, quotedOf } from "../../block-places";
import type { BlockRule } from "../../rule";

/** The sentence begins with 通过 or 经过, so that nothing before it can be the subject of 使. */
const LOST =
  /(?:^|(?<=[。；！？])|(?<=[一二三四五六七八九十]是))(通过|经过|在(?=[^，。；]{2,40}下，(?:从而|进而)?使))[^，。；]{2,40}，(?:[^，。；]{2,30}，)?(?:从而|进而)?使(?![用命者馆得])/gu;

/** 通过……，使…… leaves the sentence without a subject. */
export const lostSubject: BlockRule = {
  id: "word/lost-subject",
  family: "word",
  severity: "hint",
  authority: "通行写法",
  scope: "block",
  *check(block) {
    if (!block.text.includes("使")) return;
    for (const { 0: found, 1: lead = "", index } of block.text.matchAll(LOST)) {
      const end = index + found.length;
      if (isWithin(quotedOf(block), index, end)) continue;
      yield { start: index, end, message: WORD_MESSAGES.lostSubject(lead) };
    }
  },
};
