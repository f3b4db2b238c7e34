import type { Command, EditorState } from "@tiptap/pm/state";
import { bindSlot } from "@/components/editor/commands/bind-slots";
import { convertOrdinals } from "@/components/editor/commands/convert-ordinals";
import { moveSection } from "@/components/editor/commands/move-section";
import { setHeadingLevel } from "@/components/editor/commands/set-heading-level";
import { walkSlots } from "@/components/editor/commands/walk-slots";
import { blockAt } from "@/components/editor/queries/block-at";
import { provenanceAt } from "@/components/editor/queries/provenance-at";
import { selectedSlot } from "@/components/editor/queries/slots";
import { wordingTarget } from "@/components/editor/queries/wording-target";
import { paletteStore } from "@/components/palette/palette-store";
import { FACT_BINDING_LABELS, FACT_BINDINGS } from "@/lib/speech/fact-sheet";
import { ORDINAL_FAMILIES, ordinalText } from "@/lib/speech/ordinal";
import { sectionToBlocks } from "@/lib/suggest/section-to-blocks";
import { sectionMoveName } from "./section-name";
import type { ShortcutId } from "./shortcuts";
import type { WorkbenchActions } from "./workbench-actions";

/** One line of the menu on the paper; with `children` it opens a list of its own. */
export type PaperMenuItem = {
  readonly id: string;
  readonly title: string;
  readonly shortcutId?: ShortcutId;
  readonly run?: () => void;
  readonly children?: readonly PaperMenuItem[];
};

/** What fits the place of the cursor, in groups; groups that have nothing to offer are left out. */
export function paperMenuItems(state: EditorState, actions: WorkbenchActions): PaperMenuItem[][] {
  const run = (command: Command) => () => void actions.editor()?.run(command);
  const chosen = [...selectionItems(state, actions), ...commentItems(actions)];
  if (actions.isLocked) return [chosen, sourceGroup(state)].filter((group) => group.length > 0);
  const groups = [
    slotGroup(state, run),
    [...rewordingItems(state, actions), ...chosen],
    structureGroup(state, run),
    insertGroup(actions),
    sourceGroup(state),
  ];
  return groups.filter((group) => group.length > 0);
}

type Run = (command: Command) => () => void;

function slotGroup(state: EditorState, run: Run): PaperMenuItem[] {
  const slot = selectedSlot(state);
  if (slot === null) return [];
  const { binding } = slot.node.attrs;
  const bindings = FACT_BINDINGS.filter((each) => each !== binding).map((each) => ({
    id: `bind-${each}`,
    title: FACT_BINDING_LABELS[each],
    run: run(bindSlot(each)),
  }));
  const free = { id: "bind-none", title: "不随要素", run: run(bindSlot(null)) };
  return [
    { id: "bind", title: "随要素更新", children: binding === null ? bindings : [free, ...bindings] },
    { id: "next-slot", title: "下一个待填项", shortcutId: "nextSlot", run: run(walkSlots("next")) },
  ];
}

const MAX_LOOKED_UP_CHARS = 40;

function rewordingItems(state: EditorState, actions: WorkbenchActions): PaperMenuItem[] {
  if (wordingTarget(state) === null) return [];
  return [{ id: "reword", title: "换一个说法", shortcutId: "reword", run: actions.reword }];
}

function commentItems({ comment }: WorkbenchActions): PaperMenuItem[] {
  return comment === null ? [] : [{ id: "comment", title: "批注", shortcutId: "addComment", run: comment }];
}

function selectionItems(state: EditorState, actions: WorkbenchActions): PaperMenuItem[] {
  const { from, to, empty } = state.selection;
  const text = state.doc.textBetween(from, to, "\n", "").trim();
  if (empty || text === "" || text.includes("\n") || text.length > MAX_LOOKED_UP_CHARS) return [];
  return [
    { id: "phrases", title: "查相关表述", run: () => paletteStore.open(text) },
    { id: "find", title: "在文中查找", shortcutId: "find", run: () => actions.openFind("find") },
  ];
}

function structureGroup(state: EditorState, run: Run): PaperMenuItem[] {
  const block = blockAt(state.selection.$from)?.node;
  const level = block?.type.name === "heading" ? Number(block.attrs.level) : null;
  const offered: (PaperMenuItem & { readonly command: Command; readonly only: boolean })[] = [
    {
      id: "promote",
      title: "升一级",
      command: setHeadingLevel(level === 3 ? 2 : 1),
      only: level === 2 || level === 3,
    },
    {
      id: "demote",
      title: "降一级",
      command: setHeadingLevel(level === 1 ? 2 : 3),
      only: level === 1 || level === 2,
    },
    {
      id: "to-paragraph",
      title: "改为正文",
      shortcutId: "paragraph",
      command: setHeadingLevel(null),
      only: level !== null,
    },
    {
      id: "to-heading",
      title: "改为一级标题",
      shortcutId: "heading1",
      command: setHeadingLevel(1),
      only: level === null,
    },
    {
      id: "up",
      title: "本节上移",
      shortcutId: "moveSectionUp",
      command: moveSection("up"),
      only: level !== null,
    },
    {
      id: "down",
      title: "本节下移",
      shortcutId: "moveSectionDown",
      command: moveSection("down"),
      only: level !== null,
    },
  ];
  const items: PaperMenuItem[] = offered
    .filter(({ command, only }) => only && command(state))
    .map(({ command, only: _only, ...item }) => ({ ...item, run: run(command) }));
  const families = ORDINAL_FAMILIES.filter((family) => convertOrdinals(family)(state));
  if (families.length === 0) return items;
  const children = families.map((family) => ({
    id: `ordinals-${family}`,
    title: `${ordinalText(family, 1)}${ordinalText(family, 2)}`,
    run: run(convertOrdinals(family)),
  }));
  return [...items, { id: "ordinals", title: "序数改为", children }];
}

function insertGroup(actions: WorkbenchActions): PaperMenuItem[] {
  const sections = actions.sections();
  const moves = [...new Set(sections.map(({ move }) => move))];
  if (moves.length === 0) return [];
  const children = moves.map((move) => ({
    id: `insert-${move}`,
    title: sectionMoveName(move),
    run: () => {
      const section = sections.find((each) => each.move === move);
      if (section !== undefined) actions.editor()?.insertBlocks(sectionToBlocks(section));
    },
  }));
  return [{ id: "insert", title: "插入段落", children }];
}

function sourceGroup(state: EditorState): PaperMenuItem[] {
  const source = provenanceAt(state);
  if (source === null) return [];
  const open = () => void window.open(`/library/${source.documentId}`, "_blank", "noopener");
  return [{ id: "source", title: `打开出处：${shortened(source.title)}`, run: open }];
}

function shortened(title: string): string {
  return title.length > 18 ? `${title.slice(0, 18)}…` : title;
}
