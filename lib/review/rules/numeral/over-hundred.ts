import lexicon from "@/corpus/lexicon/numeral-words.json";
import { NUMERAL_MESSAGES as SAY } from "@/lib/messages/review/numeral";
import { alternatives } from "../../alternatives";
import { patternHits } from "../../pattern-hits";
import type { BlockRule } from "../../rule";

const OVER = new RegExp(
  `${alternatives(lexicon.wholeRates)}(?:已|均|都|分别)?(?:达到?|为|是|提高到|提升到|上升到|保持在|超过|在|由[^，。]{1,10}(?:提高|提升)到)?(?:1[0-9]{2}|[2-9]\\d{2})(?:\\.\\d+)?[%％]`,
  "gu",
);

/** Rates of a whole do not exceed 100 %; those that may (完成率, 增长率) are not in the list. */
export const overHundred: BlockRule = {
  id: "numeral/over-hundred",
  family: "numeral",
  severity: "must",
  authority: "通行写法（统计用语）",
  scope: "block",
  *check(block) {
    if (!/\d{3}(?:\.\d+)?[%％]/u.test(block.text)) return;
    yield* patternHits(block, [
      {
        pattern: OVER,
        message: SAY.overHundred,
        except: ({ 0: found }) => /\D1(?:00)(?:\.0+)?[%％]$/u.test(found),
      },
    ]);
  },
};
