import { TIMELINESS_MESSAGES } from "@/lib/messages/review/timeliness";
import type { BlockRule } from "../../rule";
import { replacedIn } from "./replaced-in";

/** Regulations and documents that a later one has taken the place of. */
export const repealedRegulation: BlockRule = {
  id: "timeliness/repealed-regulation",
  family: "timeliness",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  check: (block, context) =>
    replacedIn(
      block,
      context,
      ({ group }) => group === "regulation",
      ({ entry }, since) => ({
        message: TIMELINESS_MESSAGES.repealed(entry.say, since),
      }),
    ),
};
