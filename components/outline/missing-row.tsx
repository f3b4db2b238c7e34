"use client";

import { Plus } from "lucide-react";
import { moveColour } from "@/components/ui/share-bar";
import { OUTLINE_WORDS } from "@/lib/messages/zh-outline";
import type { MissingRow as Row } from "./outline-rows";

type Props = {
  readonly row: Row;
  readonly isActive: boolean;
  readonly onFocus: () => void;
  readonly onInsert: () => void;
};

/** A section the skeleton has and the draft has not, at the place it would go. */
export function MissingRow({ row, isActive, onFocus, onInsert }: Props) {
  const { name, move, share } = row.missing;
  const label = OUTLINE_WORDS.missing(name, Math.round(share * 100));
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree around the rows handles every key.
    <div
      role="treeitem"
      aria-selected={false}
      data-key={row.key}
      tabIndex={isActive ? 0 : -1}
      aria-level={1}
      aria-label={label}
      aria-description={OUTLINE_WORDS.insertMissing(name)}
      title={OUTLINE_WORDS.insertMissing(name)}
      onFocus={onFocus}
      onClick={onInsert}
      className="my-0.5 flex cursor-pointer items-center gap-1 rounded border border-dashed border-line py-1 pr-1.5 pl-4 text-xs text-ink-soft hover:bg-desk-deep"
    >
      <span aria-hidden className={`h-4 w-0.5 shrink-0 rounded ${moveColour(move)}`} />
      <span className="min-w-0 flex-1 truncate pl-1">{label}</span>
      <Plus size={14} aria-hidden />
    </div>
  );
}
