"use client";

import { redo, undo } from "@tiptap/pm/history";
import { type KeyboardEvent, memo, type RefObject, useEffect, useRef, useState } from "react";
import { selectLine } from "@/components/editor/commands/select-line";
import type { SpeechEditorHandle } from "@/components/editor/speech-editor-handle";
import { OUTLINE_WORDS } from "@/lib/messages/zh-outline";
import type { SectionTemplate } from "@/lib/mining/section-template";
import type { DraftDocument } from "@/lib/speech/draft-document";
import type { DraftPlan } from "@/lib/speech/draft-plan";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { DEFAULT_CHARS_PER_MINUTE } from "@/lib/speech/speaking-time";
import { MissingRow } from "./missing-row";
import { type OutlineKey, outlineKey } from "./outline-key";
import { currentRow, type OutlineRow } from "./outline-rows";
import { OutlineTotal } from "./outline-total";
import { SectionMenu } from "./section-menu";
import { DropLine, SectionRow } from "./section-row";
import { treeMove } from "./tree-keys";
import { useOutline } from "./use-outline";
import { useOutlineActions } from "./use-outline-actions";
import { useSectionDrag } from "./use-section-drag";

type Props = {
  readonly document: DraftDocument;
  readonly facts: FactSheet;
  readonly plan: DraftPlan | null;
  /** Block the cursor stands in. */
  readonly currentBlock: number;
  readonly templates: readonly SectionTemplate[];
  readonly editor: RefObject<SpeechEditorHandle | null>;
  readonly charsPerMinute?: number;
};

/** The draft's headings as a tree to go by and to rearrange, with lengths, moves and what is missing. */
export const OutlinePane = memo(function OutlinePane(props: Props) {
  const { document, facts, plan, currentBlock, templates, editor } = props;
  const { charsPerMinute = DEFAULT_CHARS_PER_MINUTE } = props;
  const { rows, items, target, chars, endBlock, setExpanded } = useOutline(
    document,
    facts,
    plan,
    charsPerMinute,
  );
  const tree = useRef<HTMLDivElement>(null);
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const [menuKey, setMenuKey] = useState<string | null>(null);

  const current = currentRow(rows, currentBlock);
  const active = rows.find(({ key }) => key === activeKey) ?? current ?? rows[0] ?? null;
  const sectionRows = rows.filter((row) => row.type === "section");

  const { said, change, insert } = useOutlineActions({
    editor,
    document,
    templates,
    // The heading that was changed keeps the focus, wherever its row has gone.
    onShown: (block) => {
      const row = sectionRows.find(({ item }) => item.blockIndex === block);
      if (row === undefined) return;
      setActiveKey(row.key);
      rowElement(tree.current, row.key)?.focus({ preventScroll: true });
    },
  });
  const { drag, start, endsDrag } = useSectionDrag({
    tree,
    items,
    shown: sectionRows.map(({ item }) => item),
    endBlock,
    onDrop: (item, { beforeBlock, level }) => change(item, { type: "place", beforeBlock, level }),
  });

  const currentKey = current?.key ?? null;
  useEffect(() => {
    if (currentKey !== null) rowElement(tree.current, currentKey)?.scrollIntoView({ block: "nearest" });
  }, [currentKey]);

  const handleKeyDown = (event: KeyboardEvent) => {
    if (active === null || menuKey !== null) return;
    const key = outlineKey(event);
    const isHandled = key === null ? walk(active, event) : carryOut(active, key);
    if (isHandled) event.preventDefault();
  };
  const carryOut = (row: OutlineRow, key: OutlineKey): boolean => {
    if (key.type === "undo" || key.type === "redo") {
      return editor.current?.runFromPanel(key.type === "undo" ? undo : redo) ?? false;
    }
    if (row.type === "missing") {
      if (key.type === "go") insert(row.missing);
      return key.type === "go";
    }
    if (key.type === "change") change(row.item, key.action);
    else if (key.type === "go") editor.current?.goToBlock(row.item.blockIndex);
    else if (key.type === "rename") editor.current?.run(selectLine(row.item.blockIndex));
    else setMenuKey(row.key);
    return true;
  };
  const walk = (row: OutlineRow, event: KeyboardEvent): boolean => {
    if (event.altKey || event.ctrlKey || event.metaKey) return false;
    const move = treeMove(rows, rows.indexOf(row), event.key);
    const reached = move === null ? undefined : rows[move.place];
    if (move === null || reached === undefined) return false;
    if (move.type === "focus") rowElement(tree.current, reached.key)?.focus();
    else setExpanded(reached.key, move.type === "expand");
    return true;
  };
  const closeMenu = (key: string) => {
    setMenuKey(null);
    if (!tree.current?.ownerDocument.activeElement?.closest(".draft")) rowElement(tree.current, key)?.focus();
  };

  const dropRow = drag?.place ? sectionRows[drag.place.lineRow] : undefined;
  return (
    <>
      <OutlineTotal chars={chars} target={target} charsPerMinute={charsPerMinute} />
      {rows.length === 0 ? <p className="p-3 text-sm text-ink-soft">{OUTLINE_WORDS.empty}</p> : null}
      <div
        ref={tree}
        role="tree"
        aria-label={OUTLINE_WORDS.tree}
        aria-description={OUTLINE_WORDS.keys}
        onKeyDown={handleKeyDown}
        className={`relative p-2 text-sm ${drag === null ? "" : "cursor-grabbing"}`}
        hidden={rows.length === 0}
      >
        {rows.map((row) =>
          row.type === "missing" ? (
            <MissingRow
              key={row.key}
              row={row}
              isActive={row === active}
              onFocus={() => setActiveKey(row.key)}
              onInsert={() => insert(row.missing)}
            />
          ) : (
            <SectionRow
              key={row.key}
              row={row}
              isCurrent={row === current}
              isActive={row === active}
              isDragged={drag?.item.key === row.key}
              dropLevel={row === dropRow ? (drag?.place?.level ?? null) : null}
              charsPerMinute={charsPerMinute}
              onGo={() => {
                if (!endsDrag()) editor.current?.goToBlock(row.item.blockIndex);
              }}
              onFocus={() => setActiveKey(row.key)}
              onToggle={() => setExpanded(row.key, !row.isExpanded)}
              onPress={(event) => start(row.item, event)}
              onMenu={() => setMenuKey(row.key)}
              menu={
                menuKey !== row.key ? null : (
                  <SectionMenu
                    item={row.item}
                    onClose={() => closeMenu(row.key)}
                    onRename={() => editor.current?.run(selectLine(row.item.blockIndex))}
                    onAction={(action) => change(row.item, action)}
                  />
                )
              }
            />
          ),
        )}
        {drag?.place && dropRow === undefined ? (
          <div className="relative">
            <DropLine level={drag.place.level} edge="bottom-0" />
          </div>
        ) : null}
      </div>
      <p role="status" aria-label={OUTLINE_WORDS.changes} className="sr-only">
        {said}
      </p>
    </>
  );
});

function rowElement(tree: HTMLElement | null, key: string): HTMLElement | null {
  return tree?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`) ?? null;
}
