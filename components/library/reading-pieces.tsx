import { SlottedText } from "@/components/ui/slotted-text";
import type { EntityKind } from "@/lib/corpus/entity-mention";
import type { ReadingPiece } from "./reading-blocks";

const ENTITY_NAMES: Readonly<Record<EntityKind, string>> = {
  person: "人名",
  place: "地名",
  unit: "单位",
  meeting: "会议",
  document: "文件",
  date: "日期",
  number: "数字",
  project: "项目",
};

type Props = { pieces: readonly ReadingPiece[]; currentMark: number };

/** Stretches of a line: run-in headings in their face, marks on their ground. */
export function ReadingPieces({ pieces, currentMark }: Props) {
  return pieces.map((piece) => <Piece key={piece.startOffset} piece={piece} currentMark={currentMark} />);
}

function Piece({ piece, currentMark }: { piece: ReadingPiece; currentMark: number }) {
  const { words, headingIndex, opensHeading, mark, entity } = piece;
  const plain = <SlottedText text={words} />;
  const text =
    entity === null ? (
      plain
    ) : (
      <span
        title={ENTITY_NAMES[entity]}
        className="underline decoration-ink-soft decoration-dotted decoration-2 underline-offset-4"
      >
        {plain}
        <span className="sr-only">（{ENTITY_NAMES[entity]}）</span>
      </span>
    );
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
