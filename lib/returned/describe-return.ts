import type { DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { returnedDraft } from "./returned-draft";
import type { ReturnedComment, ReturnedFile, ReturnedRevision } from "./returned-file";

/** What the file says of a block of the returned draft. */
export type ReturnedBlockNotes = {
  /** The block of the draft it was; null for a new one. */
  readonly baseIndex: number | null;
  readonly revisions: readonly ReturnedRevision[];
  readonly comments: readonly ReturnedComment[];
};

/** A returned file as a draft, with what stands beside its words; as plain data for the screen. */
export type ReturnedContent = {
  readonly document: DraftDocument;
  /** One entry a block of `document`, same order. */
  readonly blocks: readonly ReturnedBlockNotes[];
  readonly lostRevisions: readonly ReturnedRevision[];
  /** Paragraphs read out of tables and text boxes. */
  readonly tableParagraphs: number;
  readonly textBoxParagraphs: number;
};

/** What is known of a file that came back to its draft. */
export type ReturnedWork = ReturnedContent & {
  /** The file itself tells the draft; otherwise its words do. */
  readonly isMarked: boolean;
  /** Share of its words that the draft has, 0 to 1. */
  readonly share: number;
  /** The draft as it was when the file left, where that is another state than the present one and kept. */
  readonly base: DraftDocument | null;
};

/** Reads a returned file against the draft it left as. */
export function describeReturn(file: ReturnedFile, base: DraftDocument, facts: FactSheet): ReturnedContent {
  const { document, blocks } = returnedDraft(file.paragraphs, base, facts);
  const count = (place: string) => file.paragraphs.filter((paragraph) => paragraph.place === place).length;
  return {
    document,
    blocks: document.content.map((_, index) => ({
      baseIndex: blocks[index]?.baseIndex ?? null,
      revisions: (blocks[index]?.paragraphs ?? []).flatMap(({ revisions }) => revisions),
      comments: (blocks[index]?.paragraphs ?? []).flatMap(({ comments }) => comments),
    })),
    lostRevisions: file.lostRevisions,
    tableParagraphs: count("table"),
    textBoxParagraphs: count("textBox"),
  };
}
