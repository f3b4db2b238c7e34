import type { LucideIcon } from "lucide-react";

type Props = { label: string; shown: boolean; onToggle: () => void; icon: LucideIcon };

/** Folds a pane beside the paper away and back. */
export function PaneToggle({ label, shown, onToggle, icon: Icon }: Props) {
  return (
    <button
      type="button"
      aria-label={shown ? `收起${label}` : `展开${label}`}
      aria-expanded={shown}
      onClick={onToggle}
      className="rounded p-1.5 text-ink-soft hover:bg-desk"
    >
      <Icon size={16} aria-hidden />
    </button>
  );
}
