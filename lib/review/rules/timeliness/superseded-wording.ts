import { TIMELINESS_MESSAGES } from "@/lib/messages/review/timeliness";
import { replacementRule } from "./replaced-in";

/** Old wordings of formulations: 政治功能和服务功能, 党的二十大和二十届二中、三中全会精神 after the next plenum. */
export const supersededWording = replacementRule(
  "timeliness/superseded-wording",
  ({ group }) => group !== "body" && group !== "regulation",
  ({ entry }, since) => ({
    message: TIMELINESS_MESSAGES.superseded(entry.say, since, entry.canonical),
  }),
);
