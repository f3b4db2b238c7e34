import { TIMELINESS_MESSAGES } from "@/lib/messages/review/timeliness";
import type { BlockRule } from "../../rule";
import { replacedIn } from "./replaced-in";

/** Old wordings of formulations: 政治功能和服务功能, 党的二十大和二十届二中、三中全会精神 after the next plenum. */
export const supersededWording: BlockRule = {
  id: "timeliness/superseded-wording",
  family: "timeliness",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  check: (block, context) =>
    replacedIn(
      block,
      context,
      ({ group }) => group !== "body" && group !== "regulation",
      ({ entry }, since) => ({
        message: TIMELINESS_MESSAGES.superseded(entry.say, since, entry.canonical),
      }),
    ),
};
