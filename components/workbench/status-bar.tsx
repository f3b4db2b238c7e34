import type { DraftFigures } from "./draft-figures";
import type { SaveState } from "./draft-saver";
import { SaveStateLine } from "./save-state-line";

type Props = {
  figures: DraftFigures;
  targetMinutes: number | undefined;
  state: SaveState;
  onNextSlot: () => void;
};

/** Length, speaking time, open slots and the save state. */
export function StatusBar({ figures, targetMinutes, state, onNextSlot }: Props) {
  const { chars, minutes, openSlots } = figures;
  const over = targetMinutes !== undefined && minutes > targetMinutes * 1.1;
  return (
    <section
      aria-label="状态栏"
      className="flex h-8 shrink-0 items-center gap-5 overflow-hidden border-t border-line bg-sheet px-4 text-xs"
    >
      <span className="whitespace-nowrap tabular-nums text-ink-soft">{chars} 字</span>
      <span
        className={`whitespace-nowrap tabular-nums ${over ? "font-bold text-[#8a5a00]" : "text-ink-soft"}`}
      >
        约 {minutes < 10 ? minutes.toFixed(1) : Math.round(minutes)} 分钟
        {targetMinutes === undefined ? "" : ` / 目标 ${targetMinutes} 分钟`}
      </span>
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
      <span className="ml-auto">
        <SaveStateLine state={state} />
      </span>
    </section>
  );
}
