import { FACT_MESSAGES } from "@/lib/messages/review/fact";
import type { BlockRule } from "../../rule";

/** The speaker's name under the title is that of the fact sheet. */
export const speakerLine: BlockRule = {
  id: "fact/speaker",
  family: "fact",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  *check({ role, text, slots }, { facts }) {
    const { speaker } = facts;
    if (role !== "speakerLine" || speaker === null || slots.length > 0) return;
    const words = text.replace(/[\s（）()]/gu, "");
    // A line without a name gives the post only.
    const name =
      /(?:^|[\s　])(?<name>\p{Script=Han}(?:\p{Script=Han}|[ 　]\p{Script=Han}){1,3})[）)]?$/u.exec(text)
        ?.groups?.name;
    if (words.includes(speaker.replace(/\s/gu, "")) || name === undefined) return;
    const start = text.lastIndexOf(name);
    yield { start, end: start + name.length, message: FACT_MESSAGES.speaker(speaker) };
  },
};
