import { redo, undo } from "@tiptap/pm/history";
import type { Command } from "@tiptap/pm/state";
import { insertLibraryPhrase } from "@/components/editor/commands/insert-library-phrase";
import { insertPhrase } from "@/components/editor/commands/insert-phrase";
import { moveSection } from "@/components/editor/commands/move-section";
import { setHeadingLevel } from "@/components/editor/commands/set-heading-level";
import { walkSlots } from "@/components/editor/commands/walk-slots";
import { factsOf } from "@/components/editor/extensions/slot-display";
import { currentPlace } from "@/components/editor/queries/place";
import type { PaletteCommand, PaletteSource } from "@/components/palette/palette-store";
import { readablePhrase } from "@/components/phrases/phrase-text";
import { boundValue, FACT_BINDING_LABELS, FACT_BINDINGS } from "@/lib/speech/fact-sheet";
import { sectionToBlocks } from "@/lib/suggest/section-to-blocks";
import { findPhrases } from "./find-phrases";
import { namedShortcuts } from "./named-shortcuts";
import { sectionName } from "./section-name";
import { SHORTCUT_IDS, type ShortcutId } from "./shortcuts";
import type { ShortcutHandlers } from "./use-shortcuts";
import type { WorkbenchActions } from "./workbench-actions";
import { workbenchShortcuts } from "./workbench-shortcuts";

const PHRASES_SHOWN = 12;

/** Shortcuts of the paper that make sense by name as well. */
const PAPER_COMMANDS: Readonly<Partial<Record<ShortcutId, Command>>> = {
  nextSlot: walkSlots("next"),
  previousSlot: walkSlots("previous"),
  undo,
  redo,
  heading1: setHeadingLevel(1),
  heading2: setHeadingLevel(2),
  heading3: setHeadingLevel(3),
  paragraph: setHeadingLevel(null),
  moveSectionUp: moveSection("up"),
  moveSectionDown: moveSection("down"),
};

/** What the palette offers while a draft is open. */
export function workbenchCommands(actions: WorkbenchActions): PaletteSource {
  return {
    commands: () => [
      ...namedShortcuts({ ...workbenchShortcuts(actions), ...paperHandlers(actions) }),
      continuationSwitch(actions),
      {
        id: "command-returned",
        group: "commands",
        title: "导入返回稿…",
        run: actions.importReturned,
      },
      ...headings(actions),
      ...facts(actions),
      ...templates(actions),
    ],
    search: async (query, signal) => {
      const editor = actions.editor();
      if (editor === null) return [];
      const { kind, level, draftId, usedPhraseIds } = actions;
      const draft = { kind, level, draftId, usedPhraseIds: usedPhraseIds() };
      const place = currentPlace(editor.getState());
      const phrases = await findPhrases({ ...draft, place, query, limit: PHRASES_SHOWN, signal });
      return phrases.map((phrase) => ({
        id: `phrase-${phrase.id}`,
        group: "phrases",
        title: readablePhrase(phrase.text),
        detail: `${phrase.documentFrequency} 篇`,
        run: () => void editor.run(insertLibraryPhrase(phrase)),
      }));
    },
  };
}

function paperHandlers(actions: WorkbenchActions): ShortcutHandlers {
  const handlers = SHORTCUT_IDS.flatMap((id) => {
    const command = PAPER_COMMANDS[id];
    return command === undefined ? [] : [[id, () => void actions.editor()?.run(command)] as const];
  });
  return Object.fromEntries(handlers);
}

function continuationSwitch({ continuation: { enabled, setEnabled } }: WorkbenchActions): PaletteCommand {
  return {
    id: "command-continuation",
    group: "commands",
    title: enabled ? "关闭灰字续写" : "打开灰字续写",
    run: () => setEnabled(!enabled),
  };
}

function headings(actions: WorkbenchActions): PaletteCommand[] {
  return actions.outline().map(({ blockIndex, number, text }) => ({
    id: `heading-${number}${text}-${blockIndex}`,
    group: "headings",
    title: text,
    detail: number,
    run: () => void actions.editor()?.goToBlock(blockIndex),
  }));
}

function facts(actions: WorkbenchActions): PaletteCommand[] {
  const state = actions.editor()?.getState();
  if (state === undefined) return [];
  return FACT_BINDINGS.map((binding) => {
    const label = FACT_BINDING_LABELS[binding];
    return {
      id: `fact-${binding}`,
      group: "facts",
      title: `插入${label}`,
      detail: boundValue(factsOf(state), binding) ?? "未填",
      run: () => void actions.editor()?.run(insertPhrase([{ type: "slot", attrs: { label, binding } }])),
    };
  });
}

function templates(actions: WorkbenchActions): PaletteCommand[] {
  return actions.sections().map((section) => ({
    id: `section-${section.id}`,
    group: "sections",
    title: sectionName(section),
    run: () => void actions.editor()?.insertBlocks(sectionToBlocks(section)),
  }));
}
