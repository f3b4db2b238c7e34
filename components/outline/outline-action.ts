import type { Command } from "@tiptap/pm/state";
import { convertSectionOrdinals } from "@/components/editor/commands/convert-ordinals";
import { deleteSection } from "@/components/editor/commands/delete-section";
import { duplicateSection } from "@/components/editor/commands/duplicate-section";
import { mergeSection } from "@/components/editor/commands/merge-section";
import { moveSection, placeSection } from "@/components/editor/commands/move-section";
import { setSectionMove } from "@/components/editor/commands/set-section-move";
import { shiftSection } from "@/components/editor/commands/shift-section";
import { splitSection } from "@/components/editor/commands/split-section";
import { blocksOf, numbersOf } from "@/components/editor/queries/draft-blocks";
import { sectionOf } from "@/components/editor/queries/section-nodes";
import type { SpeechEditorHandle } from "@/components/editor/speech-editor-handle";
import {
  OUTLINE_DONE,
  OUTLINE_REFUSALS,
  OUTLINE_WORDS,
  type OutlineRefusal,
} from "@/lib/messages/zh-outline";
import type { Move } from "@/lib/speech/move";
import type { OrdinalFamily } from "@/lib/speech/ordinal";
import { refuseLevel } from "@/lib/speech/section-range";

/** A change of one section, asked for from the outline. */
export type OutlineAction =
  | { readonly type: "move"; readonly direction: "up" | "down" }
  | { readonly type: "place"; readonly beforeBlock: number; readonly level: number }
  | { readonly type: "shift"; readonly step: 1 | -1 }
  | { readonly type: "setMove"; readonly move: Move | null }
  | { readonly type: "convertOrdinals"; readonly family: OrdinalFamily }
  | { readonly type: "split" | "merge" | "duplicate" | "remove" };

export type OutlineOutcome = {
  readonly done: boolean;
  /** What to say of it. */
  readonly message: string;
  /** Heading of the section afterwards, or of the one it left or went into; null for none and when nothing changed. */
  readonly blockIndex: number | null;
};

/** Carries out a change of the section that begins with a block, leaving the focus in the outline. */
export function runOutlineAction(
  editor: SpeechEditorHandle,
  blockIndex: number,
  action: OutlineAction,
): OutlineOutcome {
  const refusal = refusalOf(editor, blockIndex, action);
  const stays = action.type === "setMove" || action.type === "convertOrdinals";
  if (!editor.runFromPanel(commandOf(blockIndex, action))) {
    return { done: false, message: OUTLINE_REFUSALS[refusal], blockIndex: null };
  }
  const state = editor.getState();
  const section = sectionOf(state, stays ? blockIndex : undefined);
  const index = section?.start ?? null;
  const heading = index === null ? "" : headingWords(editor, index);
  const type = action.type === "place" ? "move" : action.type;
  return {
    done: true,
    message: OUTLINE_DONE[type](heading),
    blockIndex: index,
  };
}

function commandOf(blockIndex: number, action: OutlineAction): Command {
  switch (action.type) {
    case "move":
      return moveSection(action.direction, blockIndex);
    case "place":
      return placeSection(blockIndex, action.beforeBlock, action.level);
    case "shift":
      return shiftSection(action.step, blockIndex);
    case "setMove":
      return setSectionMove(action.move, blockIndex);
    case "convertOrdinals":
      return convertSectionOrdinals(action.family, blockIndex);
    case "split":
      return splitSection(blockIndex);
    case "merge":
      return mergeSection(blockIndex);
    case "duplicate":
      return duplicateSection(blockIndex);
    case "remove":
      return deleteSection(blockIndex);
  }
}

/** Why the change would not be made, should the command refuse. */
function refusalOf(editor: SpeechEditorHandle, blockIndex: number, action: OutlineAction): OutlineRefusal {
  switch (action.type) {
    case "move":
      return "no-neighbour";
    case "shift": {
      const state = editor.getState();
      const section = sectionOf(state, blockIndex);
      if (section === null) return "no-place";
      return refuseLevel(blocksOf(state.doc), section, section.level + action.step) ?? "no-place";
    }
    case "convertOrdinals":
      return "no-ordinals";
    case "split":
      return "no-cursor";
    case "merge":
      return "no-section-above";
    default:
      return "no-place";
  }
}

function headingWords(editor: SpeechEditorHandle, blockIndex: number): string {
  const { doc } = editor.getState();
  const text = doc.child(blockIndex).textContent || OUTLINE_WORDS.untitled;
  return `${numbersOf(doc)[blockIndex]?.heading ?? ""}${text}`;
}
