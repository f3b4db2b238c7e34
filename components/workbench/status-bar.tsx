import type { ReactNode } from "react";
import type { ValueStore } from "@/components/ui/value-store";
import type { DraftFigures } from "./draft-figures";
import type { SaveState } from "./draft-saver";
import { SaveStateLine } from "./save-state-line";
import { SpeakingTime } from "./speaking-time";

type Props = {
  figures: DraftFigures;
  targetMinutes: number | undefined;
  onTargetMinutes: (minutes: number | undefined) => void;
  charsPerMinute: number;
  onCharsPerMinute: (charsPerMinute: number) => void;
  saveState: ValueStore<SaveState>;
  onNextSlot: () => void;
  /** Findings that need a look (必改 and 存疑); null while the first check runs, undefined where nobody can mend them. */
  findings: number | null | undefined;
  onShowFindings: () => void;
  /** Pages and lines as printed. */
  pages: ReactNode;
  /** Switches of the paper: zoom, view and the like. */
  children?: ReactNode;
};

/** Length, speaking time, open slots, how the paper is looked at, and the save state. */
export function StatusBar({
  figures,
  saveState,
  onNextSlot,
  findings,
  onShowFindings,
  pages,
  children,
  ...time
}: Props) {
  const { chars, openSlots } = figures;
  return (
    <section
      aria-label="状态栏"
      data-pane="status"
      className="flex h-8 shrink-0 contain-content items-center gap-4 overflow-hidden border-t border-line bg-sheet px-4 text-xs print:hidden"
    >
      <span className="whitespace-nowrap tabular-nums text-ink-soft" title="不计标点、空格和待填项">
        {chars} 字
      </span>
      {pages}
      <SpeakingTime chars={chars} {...time} />
      {openSlots === 0 ? (
        <span className="whitespace-nowrap text-ink-soft">没有待填项</span>
      ) : (
        <button
          type="button"
          onClick={onNextSlot}
          className="whitespace-nowrap tabular-nums text-seal hover:underline"
        >
          {openSlots} 处待填
        </button>
      )}
      {findings === undefined ? null : (
        <button
          type="button"
          onClick={onShowFindings}
          className={`whitespace-nowrap tabular-nums hover:underline ${findings ? "text-seal" : "text-ink-soft"}`}
        >
          {findings === null ? "审校中" : findings === 0 ? "审校无问题" : `审校 ${findings} 处`}
        </button>
      )}
      <span className="ml-auto flex items-center gap-3">
        {children}
        <SaveStateLine saveState={saveState} />
      </span>
    </section>
  );
}
