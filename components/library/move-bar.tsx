import { moveColour } from "@/components/ui/share-bar";
import { MOVE_NAMES, type Move } from "@/lib/speech/move";
import type { ReadingBlock } from "./reading-blocks";

/** A thin bar for what a line does, in parts where its sentences differ; its first word is there for screen readers. */
export function MoveBar({ block, opens }: { block: ReadingBlock; opens: Move | null }) {
  return (
    <>
      {opens === null ? null : <span className="sr-only">语步：{MOVE_NAMES[opens]}。</span>}
      <span aria-hidden className="absolute inset-y-0.5 -left-4 flex w-[3px] flex-col gap-px sm:-left-5">
        {movesOf(block).map(({ key, move, chars }) => (
          <span
            key={key}
            title={MOVE_NAMES[move]}
            className={`rounded-xs ${moveColour(move)}`}
            style={{ flexGrow: chars }}
          />
        ))}
      </span>
    </>
  );
}

function movesOf(block: ReadingBlock): { key: number; move: Move; chars: number }[] {
  if (block.type === "heading") return [{ key: 0, move: block.move, chars: 1 }];
  const runs: { key: number; move: Move; chars: number }[] = [];
  for (const { index, move, text } of block.sentences) {
    const last = runs.at(-1);
    if (last?.move === move) last.chars += text.length;
    else runs.push({ key: index, move, chars: text.length });
  }
  return runs;
}
