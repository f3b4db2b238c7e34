import { FACT_MESSAGES } from "@/lib/messages/review/fact";
import type { BlockRule } from "../../rule";

/** A figure typed beside the slot it belongs into: 12〔数字〕个. */
export const halfFilled: BlockRule = {
  id: "fact/half-filled",
  family: "fact",
  severity: "must",
  authority: "通行写法",
  scope: "block",
  *check({ text, slots }) {
    for (const { start, end, label } of slots) {
      if (!/数|率|比|金额|年/u.test(label)) continue;
      const before = /\d+(?:\.\d+)?$/u.exec(text.slice(0, start))?.[0] ?? "";
      const after = /^\d+(?:\.\d+)?/u.exec(text.slice(end))?.[0] ?? "";
      if (before === "" && after === "") continue;
      yield { start: start - before.length, end: end + after.length, message: FACT_MESSAGES.halfFilled() };
    }
  },
};
