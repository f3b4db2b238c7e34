import type { Command } from "@tiptap/pm/state";
import { refuseLevel } from "@/lib/speech/section-range";
import { blocksOf } from "../queries/draft-blocks";
import { sectionOf } from "../queries/section-nodes";
import { relocate } from "./move-section";

/**
 * Promotes (-1) or demotes (1) a section with all below it, as one step of undo.
 *
 * False where `refuseLevel` gives a reason, and outside any section.
 *
 * @param blockIndex - a block of the section; by default that of the cursor.
 */
export function shiftSection(step: 1 | -1, blockIndex?: number): Command {
  return (state, dispatch) => {
    const section = sectionOf(state, blockIndex);
    if (section === null) return false;
    if (refuseLevel(blocksOf(state.doc), section, section.level + step) !== null) return false;
    dispatch?.(relocate(state, section, section.start, section.level + step));
    return true;
  };
}
