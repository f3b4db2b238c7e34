import { moveLine } from "@/components/ui/move-line";
import { MOVE_NAMES } from "@/lib/speech/move";
import type { HeadingBlock, ParagraphBlock } from "./reading-blocks";
import { ReadingPieces } from "./reading-pieces";

const HEADING_FACES = {
  1: "font-[family-name:var(--font-heiti)]",
  2: "font-[family-name:var(--font-kaiti)]",
  3: "",
} as const;

export function HeadingLine({ block, currentMark }: { block: HeadingBlock; currentMark: number }) {
  return (
    <h2
      id={`heading-${block.headingIndex}`}
      className={`scroll-mt-28 indent-[2em] ${HEADING_FACES[block.level]}`}
    >
      <ReadingPieces pieces={block.pieces} currentMark={currentMark} />
    </h2>
  );
}

type ParagraphProps = { block: ParagraphBlock; currentMark: number; bySentence: boolean };

export function ParagraphLine({ block, currentMark, bySentence }: ParagraphProps) {
  return (
    <p className="indent-[2em]">
      {block.lead === null ? null : (
        <span
          id={`heading-${block.lead.headingIndex}`}
          className={`scroll-mt-28 font-bold ${HEADING_FACES[block.lead.level]}`}
        >
          <ReadingPieces pieces={block.lead.pieces} currentMark={currentMark} />。
        </span>
      )}
      {block.sentences.map(({ index, move, pieces }) => (
        <span
          key={index}
          title={bySentence ? MOVE_NAMES[move] : undefined}
          className={bySentence ? `border-b-2 ${moveLine(move)}` : undefined}
        >
          <ReadingPieces pieces={pieces} currentMark={currentMark} />
        </span>
      ))}
    </p>
  );
}
