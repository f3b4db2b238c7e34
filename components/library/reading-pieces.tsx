import { SlottedText } from "@/components/ui/slotted-text";
import type { ReadingPiece } from "./reading-blocks";

type Props = { pieces: readonly ReadingPiece[]; currentMark: number };

/** Stretches of a line: run-in headings in their face, marks on their ground. */
export function ReadingPieces({ pieces, currentMark }: Props) {
  return pieces.map((piece) => <Piece key={piece.startOffset} piece={piece} currentMark={currentMark} />);
}

function Piece({ piece, currentMark }: { piece: ReadingPiece; currentMark: number }) {
  const { words, headingIndex, opensHeading, mark } = piece;
  const text = <SlottedText text={words} />;
  const marked =
    mark === null ? (
      text
    ) : (
      <mark
        data-mark={mark}
        aria-current={mark === currentMark ? "true" : undefined}
        className={`scroll-mt-28 rounded-xs bg-mark text-ink ${mark === currentMark ? "outline-2 outline-seal" : ""}`}
      >
        {text}
      </mark>
    );
  if (headingIndex === null) return marked;
  return (
    <span
      id={opensHeading ? `heading-${headingIndex}` : undefined}
      className="scroll-mt-28 font-[family-name:var(--font-kaiti)] font-bold"
    >
      {marked}
    </span>
  );
}
