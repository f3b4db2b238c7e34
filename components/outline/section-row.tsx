"use client";

import { ChevronDown, ChevronRight, MoreHorizontal, Ruler } from "lucide-react";
import type { PointerEvent, ReactNode } from "react";
import { moveColour } from "@/components/ui/share-bar";
import { deviationMessage, lengthMessage, minutes, OUTLINE_WORDS } from "@/lib/messages/zh-outline";
import { MOVE_NAMES } from "@/lib/speech/move";
import { INDENT_PX } from "./drop-place";
import { LengthBar } from "./length-bar";
import type { SectionRow as Row } from "./outline-rows";

type Props = {
  readonly row: Row;
  readonly isCurrent: boolean;
  readonly isActive: boolean;
  readonly isDragged: boolean;
  /** Level of the line drawn above this row while something is dragged there. */
  readonly dropLevel: number | null;
  readonly charsPerMinute: number;
  readonly onGo: () => void;
  readonly onFocus: () => void;
  readonly onToggle: () => void;
  readonly onPress: (event: PointerEvent) => void;
  readonly onMenu: () => void;
  /** The open menu, in place of the button that opens it. */
  readonly menu: ReactNode;
};

/** One heading in the outline: number and words, move, length against target, hints. */
export function SectionRow(props: Props) {
  const { row, isCurrent, isActive, isDragged, dropLevel, charsPerMinute, menu } = props;
  const { item, target, move } = row;
  const text = item.text || OUTLINE_WORDS.untitled;
  const hint = item.deviation === null ? null : deviationMessage(item.deviation);
  const length = lengthMessage(item.chars, target, charsPerMinute);
  const description = [move === null ? "" : MOVE_NAMES[move], length, hint ?? ""].filter(Boolean).join("；");
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree around the rows handles every key.
    <div
      role="treeitem"
      data-section-row
      data-key={row.key}
      tabIndex={isActive ? 0 : -1}
      aria-level={item.level}
      aria-expanded={row.hasChildren ? row.isExpanded : undefined}
      aria-selected={isCurrent}
      aria-current={isCurrent ? "true" : undefined}
      aria-label={`${item.number}${text}`}
      aria-description={description}
      onClick={props.onGo}
      onFocus={props.onFocus}
      onPointerDown={props.onPress}
      onContextMenu={(event) => {
        event.preventDefault();
        props.onMenu();
      }}
      style={{ paddingLeft: (item.level - 1) * INDENT_PX }}
      className={`group relative cursor-default rounded select-none ${isCurrent ? "bg-seal-soft" : "hover:bg-desk-deep"} ${isDragged ? "opacity-50" : ""}`}
    >
      {dropLevel === null ? null : <DropLine level={dropLevel} edge="top-0" />}
      <div className="flex gap-1 py-1 pr-1.5 leading-snug">
        <Toggle row={row} text={text} onToggle={props.onToggle} />
        <span
          aria-hidden
          className={`w-0.5 shrink-0 self-stretch rounded ${move === null ? "bg-line" : moveColour(move)} ${item.move === null ? "opacity-40" : ""}`}
        />
        <div className="min-w-0 flex-1 pl-1">
          <p className={item.level === 1 ? "font-medium" : ""}>
            {item.number}
            {text}
            {hint === null ? null : (
              <span title={hint} className="ml-1 inline-block align-[-2px] text-[#8a5a00]">
                <Ruler size={13} aria-hidden />
              </span>
            )}
          </p>
          <p title={length} className="text-xs whitespace-nowrap tabular-nums text-ink-soft">
            {move === null ? "" : `${MOVE_NAMES[move]} · `}
            {item.chars}
            {target === null ? "" : `/${target}`} 字 · {minutes(item.chars / charsPerMinute)} 分
          </p>
          {target === null ? null : (
            <div title={length} className="mt-0.5">
              <LengthBar chars={item.chars} target={target} />
            </div>
          )}
        </div>
      </div>
      {menu ?? <MenuButton text={text} onMenu={props.onMenu} />}
    </div>
  );
}

function Toggle({ row, text, onToggle }: { row: Row; text: string; onToggle: () => void }) {
  if (!row.hasChildren) return <span aria-hidden className="w-4 shrink-0" />;
  const Icon = row.isExpanded ? ChevronDown : ChevronRight;
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={row.isExpanded ? OUTLINE_WORDS.collapse(text) : OUTLINE_WORDS.expand(text)}
      onPointerDown={(event) => event.stopPropagation()}
      onClick={(event) => {
        event.stopPropagation();
        onToggle();
      }}
      className="h-5 w-4 shrink-0 rounded text-ink-soft hover:bg-line"
    >
      <Icon size={14} aria-hidden />
    </button>
  );
}

function MenuButton({ text, onMenu }: { text: string; onMenu: () => void }) {
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={OUTLINE_WORDS.menu(text)}
      onPointerDown={(event) => event.stopPropagation()}
      onClick={(event) => {
        event.stopPropagation();
        onMenu();
      }}
      className="absolute top-1 right-1 rounded bg-sheet p-0.5 text-ink-soft opacity-0 shadow-sm group-hover:opacity-100 group-focus:opacity-100 hover:text-ink"
    >
      <MoreHorizontal size={14} aria-hidden />
    </button>
  );
}

/** Where the dragged section would land, from the left edge of its level. */
export function DropLine({ level, edge }: { level: number; edge: "top-0" | "bottom-0" }) {
  return (
    <span
      aria-hidden
      data-drop-line
      style={{ left: (level - 1) * INDENT_PX + 4 }}
      className={`pointer-events-none absolute right-0 ${edge} h-0.5 -translate-y-px rounded bg-seal`}
    />
  );
}
