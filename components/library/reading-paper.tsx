import { Fragment } from "react";
import { SlottedText } from "@/components/ui/slotted-text";
import type { LibraryDocument } from "@/lib/corpus/library-document";
import type { Move } from "@/lib/speech/move";
import { CorrectButton } from "./correct-button";
import { MoveBar } from "./move-bar";
import type { ReadingBlock, ReadingPiece } from "./reading-blocks";
import { HeadingLine, ParagraphLine } from "./reading-lines";
import { ReadingPieces } from "./reading-pieces";
import type { Correcting } from "./use-corrections";

type Props = {
  document: LibraryDocument;
  title: readonly ReadingPiece[];
  blocks: readonly ReadingBlock[];
  currentMark: number;
  bySentence: boolean;
  /** Null while nothing is being corrected. */
  correcting: Correcting | null;
};

/** The text on its sheet, with a thin bar beside every line for its moves. */
export function ReadingPaper({ document, title, blocks, currentMark, bySentence, correcting }: Props) {
  return (
    <article className="rounded-sm border border-line bg-sheet px-8 py-8 font-[family-name:var(--font-fangsong)] text-[17px] leading-[1.85] shadow-sm sm:px-12 sm:py-12">
      <h1
        id="line-title"
        className="mb-6 text-center font-[family-name:var(--font-xiaobiaosong)] text-2xl leading-snug"
      >
        <ReadingPieces pieces={title} currentMark={currentMark} />
        {document.subtitle === null ? null : (
          <span className="mt-2 block font-[family-name:var(--font-kaiti)] text-lg">
            <SlottedText text={document.subtitle} />
          </span>
        )}
      </h1>
      <FrontLines document={document} />
      {blocks.map((block, index) => (
        <Fragment key={block.place}>
          <Line
            block={block}
            opens={opensMove(block, blocks[index - 1])}
            currentMark={currentMark}
            bySentence={bySentence}
            correcting={correcting}
          />
        </Fragment>
      ))}
    </article>
  );
}

type LineProps = Pick<Props, "currentMark" | "bySentence" | "correcting"> & {
  block: ReadingBlock;
  opens: Move | null;
};

function Line({ block, opens, currentMark, bySentence, correcting }: LineProps) {
  const isSelected = correcting?.isSelected(block) === true;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the pointer; the button in the line is the way in.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above.
    <div
      id={`line-${block.place}`}
      tabIndex={-1}
      data-opens-move={opens ?? undefined}
      className={`relative scroll-mt-28 outline-none ${lineGround(correcting !== null, isSelected)}`}
      onClick={correcting === null ? undefined : () => correcting.select(block)}
    >
      <MoveBar block={block} opens={opens} />
      {block.type === "heading" ? (
        <HeadingLine block={block} currentMark={currentMark} />
      ) : (
        <ParagraphLine block={block} currentMark={currentMark} bySentence={bySentence} />
      )}
      {correcting === null ? null : (
        <CorrectButton block={block} isSelected={isSelected} onSelect={() => correcting.select(block)} />
      )}
    </div>
  );
}

function lineGround(isCorrectable: boolean, isSelected: boolean): string {
  if (!isCorrectable) return "";
  return `cursor-pointer ${isSelected ? "bg-seal-soft" : "hover:bg-desk/50"}`;
}

/** The move a block begins with where it differs from what stands before it. */
function opensMove(block: ReadingBlock, before: ReadingBlock | undefined): Move | null {
  const first = block.type === "paragraph" ? (block.sentences[0]?.move ?? block.move) : block.move;
  const last = before?.type === "paragraph" ? (before.sentences.at(-1)?.move ?? before.move) : before?.move;
  return first === last ? null : first;
}

function FrontLines({ document }: { document: LibraryDocument }) {
  return (
    <>
      {[document.dateLine, document.speakerLine].map((line) =>
        line === null ? null : (
          <p key={line} className="text-center font-[family-name:var(--font-kaiti)]">
            {line}
          </p>
        ),
      )}
      {document.salutation === null ? null : <p className="mt-4">{document.salutation}</p>}
    </>
  );
}
