"use client";

import { ChevronDown, ChevronUp, X } from "lucide-react";
import { useRouter } from "next/navigation";
import { moveColour } from "@/components/ui/share-bar";
import type { LibraryDocument } from "@/lib/corpus/library-document";
import { moveShares } from "@/lib/corpus/move-shares";
import type { ReadingGoal } from "@/lib/corpus/reading-marks";
import { MOVE_NAMES, type Move } from "@/lib/speech/move";
import type { MarkSteps } from "./use-marks";

type Props = {
  id: string;
  document: LibraryDocument;
  goal: ReadingGoal;
  marks: MarkSteps;
  bySentence: boolean;
  onBySentence: (bySentence: boolean) => void;
  /** Names, figures and dates found in the text. */
  nameCount: number;
  showsNames: boolean;
  onShowsNames: (showsNames: boolean) => void;
};

/** Legend of the moves and steps through what was found; it stays in sight while the text scrolls. */
export function ReadingTools(props: Props) {
  const { document, bySentence, onBySentence, nameCount, showsNames, onShowsNames } = props;
  return (
    <section
      aria-label="语步和查找"
      className="sticky top-0 z-10 mb-2 flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md border border-line bg-sheet px-3 py-1.5 text-xs"
    >
      {moveShares(document).map(({ move, share }) => (
        <button
          key={move}
          type="button"
          aria-label={`${MOVE_NAMES[move]}，占 ${percent(share)}，跳到下一处`}
          className="flex items-center gap-1 rounded px-1 py-0.5 hover:bg-desk-deep"
          onClick={() => goToNext(move)}
        >
          <span className={`h-3 w-[3px] rounded ${moveColour(move)}`} aria-hidden />
          {MOVE_NAMES[move]}
          <span className="tabular-nums text-ink-soft">{percent(share)}</span>
        </button>
      ))}
      <span className="ml-auto flex gap-3">
        {nameCount === 0 ? null : <Toggle label="标出要素" isOn={showsNames} onToggle={onShowsNames} />}
        <Toggle label="逐句标出" isOn={bySentence} onToggle={onBySentence} />
      </span>
      <FindSteps {...props} />
    </section>
  );
}

function Toggle({
  label,
  isOn,
  onToggle,
}: {
  label: string;
  isOn: boolean;
  onToggle: (isOn: boolean) => void;
}) {
  return (
    <label className="flex items-center gap-1.5">
      <input
        type="checkbox"
        className="accent-seal"
        checked={isOn}
        onChange={(event) => onToggle(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}

function FindSteps({ id, goal, marks: { count, at, goTo } }: Pick<Props, "id" | "goal" | "marks">) {
  const router = useRouter();
  if (goal.words === "" && goal.wording === "") return null;
  const name = goal.wording === "" ? `“${goal.words}”` : "这条表述";
  const step = (label: string, icon: React.ReactNode, to: number) => (
    <button
      type="button"
      aria-label={label}
      disabled={count < 2}
      className="rounded p-0.5 hover:bg-desk-deep disabled:opacity-40"
      onClick={() => goTo(to)}
    >
      {icon}
    </button>
  );
  return (
    <div className="flex w-full items-center gap-1 border-t border-line pt-1">
      <span role="status" className="min-w-0 truncate">
        {count === 0 ? `${name}在这篇里没有找到` : `${name}第 ${at + 1} 处，共 ${count} 处`}
      </span>
      {step("上一处", <ChevronUp size={15} aria-hidden />, at - 1)}
      {step("下一处", <ChevronDown size={15} aria-hidden />, at + 1)}
      <button
        type="button"
        className="ml-auto flex items-center gap-0.5 rounded px-1 py-0.5 hover:bg-desk-deep"
        onClick={() => router.replace(`/library/${id}`, { scroll: false })}
      >
        <X size={12} aria-hidden /> 不再标出
      </button>
    </div>
  );
}

/** Goes to the next stretch with the move below what is in sight, or to the first one of all. */
function goToNext(move: Move): void {
  const all = [...window.document.querySelectorAll<HTMLElement>(`[data-opens-move="${move}"]`)];
  const next = all.find((each) => each.getBoundingClientRect().top > BELOW_TOOLS) ?? all[0];
  next?.scrollIntoView({ block: "start" });
  next?.focus({ preventScroll: true });
}

/** The top bar, these tools, and the margin that a line scrolled to stands below them. */
const BELOW_TOOLS = 190;

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
