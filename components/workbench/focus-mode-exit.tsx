import { Minimize2 } from "lucide-react";

/** The way out of focus mode for the mouse; Esc is the other. */
export function FocusModeExit({ onLeave }: { onLeave: () => void }) {
  return (
    <button
      type="button"
      onClick={onLeave}
      className="absolute top-2 right-5 z-30 flex items-center gap-1.5 rounded bg-sheet px-2 py-1 text-xs text-ink-soft shadow-sm hover:text-ink print:hidden"
    >
      <Minimize2 size={13} aria-hidden />
      退出专注（Esc）
    </button>
  );
}
