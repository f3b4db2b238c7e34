import { PUNCTUATION_MESSAGES as SAY } from "@/lib/messages/review/punctuation";
import type { BlockRule } from "../../rule";
import { markPair, pairFaults } from "./mark-pairs";

const KINDS = [
  { pair: markPair("《》"), inner: ["〈", "〉"], message: SAY.nestedTitle },
  { pair: markPair("“”"), inner: ["‘", "’"], message: SAY.nestedQuote },
] as const;

/** A title inside a title takes 〈〉, a quotation inside a quotation ‘’. */
export const nestedMarks: BlockRule = {
  id: "punctuation/nested-marks",
  family: "punctuation",
  severity: "doubt",
  authority: "GB/T 15834—2011 4.8、4.15",
  scope: "block",
  *check({ text }) {
    for (const { pair, inner, message } of KINDS) {
      const first = text.indexOf(pair.open);
      if (first < 0 || text.indexOf(pair.open, first + 1) < 0) continue;
      for (const fault of pairFaults(text, pair)) {
        if (fault.type !== "nested") continue;
        const fix = `${inner[0]}${text.slice(fault.at + 1, fault.end - 1)}${inner[1]}`;
        yield { start: fault.at, end: fault.end, message: message(), fix };
      }
    }
  },
};
