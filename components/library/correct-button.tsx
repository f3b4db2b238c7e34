import { PencilLine } from "lucide-react";
import type { ReadingBlock } from "./reading-blocks";

type Props = { block: ReadingBlock; isSelected: boolean; onSelect: () => void };

const NAMED_CHARS = 12;

/** Opens a line for correction; in the margin, so that the text does not move. */
export function CorrectButton({ block, isSelected, onSelect }: Props) {
  return (
    <button
      type="button"
      aria-pressed={isSelected}
      aria-label={`校正“${beginningOf(block)}”`}
      className="absolute top-1.5 -right-7 rounded p-1 text-ink-soft hover:bg-desk-deep aria-pressed:text-seal sm:-right-9"
      onClick={(event) => {
        event.stopPropagation();
        onSelect();
      }}
    >
      <PencilLine size={14} aria-hidden />
    </button>
  );
}

function beginningOf(block: ReadingBlock): string {
  const pieces = block.type === "heading" ? block.pieces : block.sentences.flatMap((each) => each.pieces);
  const text = pieces.map(({ words }) => words).join("");
  return text.length > NAMED_CHARS ? `${text.slice(0, NAMED_CHARS)}…` : text;
}
