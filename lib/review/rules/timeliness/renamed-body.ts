import { TIMELINESS_MESSAGES } from "@/lib/messages/review/timeliness";
import { replacementRule } from "./replaced-in";

/** Bodies that a reform has renamed or merged. */
export const renamedBody = replacementRule(
  "timeliness/renamed-body",
  ({ group }) => group === "body",
  ({ entry, words }, since) => ({
    message: TIMELINESS_MESSAGES.renamed(entry.say, since),
    ...(/^(?:国家|中央|国务院)/u.test(words) ? { fix: entry.term } : {}),
  }),
);
