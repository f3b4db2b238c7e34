import { BLANK_MESSAGES } from "@/lib/messages/review/blank";
import { bindingName } from "@/lib/speech/fact-sheet";
import type { BlockRule } from "../../rule";

/** Slots that are still open: nothing of them may be printed. */
export const openSlot: BlockRule = {
  id: "blank/open-slot",
  family: "blank",
  severity: "must",
  authority: "通行写法",
  scope: "block",
  *check({ slots }) {
    for (const { start, end, label, binding } of slots) {
      const message =
        binding === null ? BLANK_MESSAGES.slot(label) : BLANK_MESSAGES.fact(bindingName(binding));
      yield { start, end, message };
    }
  },
};
