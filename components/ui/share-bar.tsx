import { MOVE_NAMES, type Move } from "@/lib/speech/move";
import { withKeys } from "./with-keys";

const COLOURS: Readonly<Record<Move, string>> = {
  opening: "bg-move-opening",
  achievements: "bg-move-achievements",
  problems: "bg-move-problems",
  analysis: "bg-move-analysis",
  tasks: "bg-move-tasks",
  requirements: "bg-move-requirements",
  closing: "bg-move-closing",
  transition: "bg-move-transition",
};

/** Background class of a move's hue. */
export function moveColour(move: Move): string {
  return COLOURS[move];
}

type Props = { sections: readonly { readonly move: Move; readonly share: number }[] };

/** Length shares of an architecture as one thin bar; the figures are in its accessible name and below it. */
export function ShareBar({ sections }: Props) {
  const parts = withKeys(sections).map(({ key, item }) => ({ key, ...item }));
  const label = sections.map(({ move, share }) => `${MOVE_NAMES[move]} ${percent(share)}`).join("，");
  return (
    <div>
      <div
        role="img"
        aria-label={`篇幅：${label}`}
        className="flex h-1.5 gap-px overflow-hidden rounded-full bg-desk-deep"
      >
        {parts.map(({ key, move, share }) => (
          <span key={key} className={moveColour(move)} style={{ width: percent(share) }} />
        ))}
      </div>
      <p aria-hidden className="mt-1 flex flex-wrap gap-x-3 text-xs text-ink-soft">
        {parts.map(({ key, move, share }) => (
          <span key={key} className="flex items-center gap-1 whitespace-nowrap">
            <span className={`size-2 rounded-full ${moveColour(move)}`} />
            {MOVE_NAMES[move]} {percent(share)}
          </span>
        ))}
      </p>
    </div>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
