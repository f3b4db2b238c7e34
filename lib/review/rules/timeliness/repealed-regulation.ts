import { TIMELINESS_MESSAGES } from "@/lib/messages/review/timeliness";
import { replacementRule } from "./replaced-in";

/** Regulations and documents that a later one has taken the place of. */
export const repealedRegulation = replacementRule(
  "timeliness/repealed-regulation",
  ({ group }) => group === "regulation",
  ({ entry }, since) => ({
    message: TIMELINESS_MESSAGES.repealed(entry.canonical, entry.say, since),
  }),
);
