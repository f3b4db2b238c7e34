"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import { moveColour } from "@/components/ui/share-bar";
import { MOVE_NAMES } from "@/lib/speech/move";
import type { OutlineItem } from "./draft-outline";

type Props = {
  items: readonly OutlineItem[];
  /** Block the cursor stands in. */
  currentBlock: number;
  totalChars: number;
  onGo: (blockIndex: number) => void;
  onMove: (blockIndex: number, direction: "up" | "down") => void;
};

/** The headings of the draft with their numbers, moves and lengths. */
export function OutlinePane({ items, currentBlock, totalChars, onGo, onMove }: Props) {
  const current = items.findLast((item) => item.blockIndex <= currentBlock) ?? null;
  if (items.length === 0) {
    return (
      <p className="p-3 text-sm text-ink-soft">
        还没有标题。在段首输入“一、”即成为一级标题，或输入“/”插入段落模板。
      </p>
    );
  }
  return (
    <ol className="p-2 text-sm">
      {items.map((item) => {
        const here = item === current;
        return (
          <li
            key={item.blockIndex}
            className="group relative"
            style={{ paddingLeft: `${(item.level - 1) * 0.75}rem` }}
          >
            <button
              type="button"
              onClick={() => onGo(item.blockIndex)}
              aria-current={here ? "true" : undefined}
              className={`flex w-full gap-2 rounded px-1.5 py-1 text-left leading-snug ${here ? "bg-seal-soft" : "hover:bg-desk-deep"}`}
            >
              <span
                className={`w-0.5 shrink-0 self-stretch rounded ${item.move === null ? "bg-line" : moveColour(item.move)}`}
                aria-hidden
              />
              <span className="min-w-0 flex-1">
                <span className={item.level === 1 ? "font-medium" : ""}>
                  {item.number}
                  {item.text || "（未写标题）"}
                </span>
                <span className="block text-xs tabular-nums text-ink-soft">
                  {item.move === null ? "" : `${MOVE_NAMES[item.move]} · `}
                  {item.chars} 字{totalChars > 0 ? ` · ${Math.round((item.chars / totalChars) * 100)}%` : ""}
                </span>
              </span>
            </button>
            <span className="absolute top-1 right-1 hidden rounded bg-sheet shadow-sm group-focus-within:flex group-hover:flex">
              <MoveButton label={`上移“${item.text}”`} onClick={() => onMove(item.blockIndex, "up")} up />
              <MoveButton label={`下移“${item.text}”`} onClick={() => onMove(item.blockIndex, "down")} />
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function MoveButton({ label, onClick, up = false }: { label: string; onClick: () => void; up?: boolean }) {
  const Icon = up ? ArrowUp : ArrowDown;
  return (
    <button
      type="button"
      aria-label={label}
      onClick={onClick}
      className="rounded p-1 text-ink-soft hover:bg-desk"
    >
      <Icon size={13} aria-hidden />
    </button>
  );
}
