"use client";

import { Tooltip } from "@mantine/core";
import type { LucideIcon } from "lucide-react";
import { type ShortcutId, shortcut } from "./shortcuts";
import { useShortcutText } from "./use-shortcut-text";

type Props = {
  id: ShortcutId;
  icon: LucideIcon;
  onClick: () => void;
  disabled?: boolean;
};

/** A button for a shortcut: its name is read aloud, its tooltip tells the keys. */
export function ShortcutButton({ id, icon: Icon, onClick, disabled = false }: Props) {
  const keys = useShortcutText(id);
  const { label } = shortcut(id);
  return (
    <Tooltip
      label={`${label}（${keys}）`}
      openDelay={400}
      events={{ hover: true, focus: true, touch: false }}
    >
      <button
        type="button"
        aria-label={label}
        disabled={disabled}
        onClick={onClick}
        className="rounded p-1 text-ink-soft hover:bg-desk disabled:opacity-50"
      >
        <Icon size={15} aria-hidden />
      </button>
    </Tooltip>
  );
}
