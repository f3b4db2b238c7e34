import { TIMELINESS_MESSAGES } from "@/lib/messages/review/timeliness";
import type { BlockRule } from "../../rule";
import { replacedIn } from "./replaced-in";

/** Bodies that a reform has renamed or merged. */
export const renamedBody: BlockRule = {
  id: "timeliness/renamed-body",
  family: "timeliness",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  check: (block, context) =>
    replacedIn(
      block,
      context,
      ({ group }) => group === "body",
      ({ entry, words }, since) => ({
        message: TIMELINESS_MESSAGES.renamed(entry.say, since),
        ...(/^(?:国家|中央|国务院)/u.test(words) ? { fix: entry.term } : {}),
      }),
    ),
};
