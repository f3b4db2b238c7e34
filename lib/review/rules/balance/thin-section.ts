import { BALANCE_MESSAGES } from "@/lib/messages/review/balance";
import type { TextRule } from "../../rule";
import { sectionsOf } from "../../sections-of";
import { spokenCharsBetween } from "../../spoken-length";

const MIN_SHARE = 0.05;
const MIN_CHARS = 1_200;

/** A part with a heading of its own carries some weight. */
export const thinSection: TextRule = {
  id: "balance/thin-section",
  family: "balance",
  severity: "hint",
  authority: "通行写法",
  scope: "text",
  *check(text) {
    const sections = sectionsOf(text).filter(({ heading }) => heading.level === 1);
    const all = spokenCharsBetween(text, 0, text.blocks.length);
    if (sections.length < 3 || all < MIN_CHARS || text.incomplete) return;
    for (const { block, heading, end } of sections) {
      const own = spokenCharsBetween(text, block, end);
      // A heading with nothing below it is another rule's.
      if (own >= all * MIN_SHARE || end === block + 1) continue;
      yield {
        block,
        start: 0,
        end: heading.end,
        message: BALANCE_MESSAGES.thin(Math.round((own / all) * 100)),
      };
    }
  },
};
