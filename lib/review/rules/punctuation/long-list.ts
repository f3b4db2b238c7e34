import { PUNCTUATION_MESSAGES as SAY } from "@/lib/messages/review/punctuation";
import { sentencesOf } from "../../block-places";
import type { BlockRule } from "../../rule";

const MAX_ITEMS = 12;
const RUN = /(?:[^，。；：、！？]{1,12}、){12,}/gu;

/** A run of more than a dozen items joined by 、 has levels of its own; names of places are left alone. */
export const longList: BlockRule = {
  id: "punctuation/long-list",
  family: "punctuation",
  severity: "hint",
  authority: "GB/T 15834—2011 4.5",
  scope: "block",
  *check(block) {
    if (block.text.split("、", MAX_ITEMS + 1).length <= MAX_ITEMS) return;
    for (const { text, startOffset } of sentencesOf(block)) {
      const run = RUN.exec(text);
      RUN.lastIndex = 0;
      if (run === null) continue;
      const items = run[0].split("、");
      if (items.every((item) => item.length <= 4)) continue;
      const start = startOffset + run.index;
      yield { start, end: start + run[0].length - 1, message: SAY.longList(items.length) };
    }
  },
};
