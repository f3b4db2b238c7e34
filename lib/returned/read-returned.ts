import { DocxListCounter } from "@/lib/corpus/docx-list-counter";
import { readNumbering } from "@/lib/corpus/docx-numbering";
import { openDocx } from "@/lib/corpus/docx-package";
import {
  type DocxParagraph,
  type ReadParagraph,
  type RevisionView,
  readDocxParagraphs,
  readRevisionView,
} from "@/lib/corpus/docx-paragraphs";
import { type DocxStyle, readStyles } from "@/lib/corpus/docx-styles";
import { MAX_PART_BYTES } from "@/lib/corpus/limits";
import { xmlEvents } from "@/lib/corpus/xml-events";
import { ORIGIN_PART, readOrigin } from "@/lib/export/docx-origin";
import { ok, type Result } from "@/lib/result";
import { NOTE_PARTS, readNotes } from "./read-notes";
import type {
  ReturnedComment,
  ReturnedFile,
  ReturnedKind,
  ReturnedParagraph,
  ReturnedRevision,
} from "./returned-file";

const CORE_PART = "docProps/core.xml";

/**
 * Reads a .docx that may have left us and been edited since: its paragraphs as they read with all tracked changes
 * accepted, the changes with their authors, comments and notes at their places. Text of tables and text boxes is
 * among the paragraphs and says so; headers and footers are left out.
 *
 * @param view - `refused` reads the paragraphs as they were before the tracked changes.
 */
export async function readReturned(
  bytes: Uint8Array,
  view: RevisionView = "accepted",
): Promise<Result<ReturnedFile, "broken-docx" | "expansion-limit">> {
  const further = [ORIGIN_PART, CORE_PART, ...NOTE_PARTS];
  const opened = await openDocx(bytes, MAX_PART_BYTES, further);
  if (!opened.ok) return opened;
  const { document, numbering, further: parts } = opened.value;
  const styles = readStyles(opened.value.styles ?? "");
  const counter = new DocxListCounter(readNumbering(numbering ?? ""));
  const notes = readNotes(parts);
  const paragraphs: ReturnedParagraph[] = [];
  const lostRevisions: ReturnedRevision[] = [];
  for (const paragraph of readRevisionView(readDocxParagraphs(document), view)) {
    const style = styles.get(paragraph.styleId ?? "");
    const listNumber = counter.nextOf(paragraph, style);
    const revisions = revisionsOf(paragraph);
    if (style?.name === IMPRINT_STYLE) continue;
    if (paragraph.text.trim() === "") lostRevisions.push(...revisions);
    else
      paragraphs.push(
        ...linesOf(paragraph, { listNumber, kind: kindOf(paragraph, style), revisions, notes }),
      );
  }
  return ok({
    origin: readOrigin(parts.get(ORIGIN_PART) ?? ""),
    title: titleOf(parts.get(CORE_PART) ?? ""),
    ...{ paragraphs, lostRevisions },
  });
}

/** 版记 is the layout's, see `docxStyles`. */
const IMPRINT_STYLE = "版记";

type Read = {
  readonly listNumber: string;
  readonly kind: ReturnedKind | null;
  readonly revisions: readonly ReturnedRevision[];
  readonly notes: ReadonlyMap<string, Omit<ReturnedComment, "quote">>;
};

/** One paragraph, or one a manual line break; the breaks of a title are how it is set. */
function linesOf(
  paragraph: ReadParagraph,
  { listNumber, kind, revisions, notes }: Read,
): ReturnedParagraph[] {
  const comments = commentsOf(paragraph, notes);
  const whole = kind?.type === "title" ? paragraph.text.replaceAll("\n", "") : paragraph.text;
  const lines = whole.split("\n").filter((text) => text.trim() !== "");
  const { bookmarks, place } = paragraph;
  return lines.map((text, index) => ({
    text: text.trim(),
    listNumber: index === 0 ? listNumber : "",
    ...{ kind, place, revisions },
    bookmarks: index === 0 ? bookmarks : [],
    comments: index === 0 ? comments : [],
  }));
}

function commentsOf(
  { text, comments }: ReadParagraph,
  notes: ReadonlyMap<string, Omit<ReturnedComment, "quote">>,
): ReturnedComment[] {
  return comments.flatMap(({ id, startOffset, endOffset }) => {
    const note = notes.get(id);
    return note === undefined ? [] : [{ ...note, quote: text.slice(startOffset, endOffset).trim() }];
  });
}

function revisionsOf({ sources }: ReadParagraph): ReturnedRevision[] {
  return sources.flatMap((source) => [
    ...wordsOf(source),
    ...source.markRevisions.map(({ type, author, date }) => ({ type, text: "", author, date })),
    ...(source.restyled === null
      ? []
      : [{ ...nameOf(source.restyled), type: "restyled" as const, text: "" }]),
  ]);
}

function wordsOf({ pieces }: DocxParagraph): ReturnedRevision[] {
  return pieces.flatMap(({ text, revisions }) =>
    revisions.map((revision) => ({ ...nameOf(revision), type: revision.type, text: text.trim() })),
  );
}

function nameOf({ author, date }: { author: string; date: string }) {
  return { author, date };
}

/** Styles by name: programs renumber and translate the ids of those they save. */
const KINDS: ReadonlyMap<string, Exclude<ReturnedKind["type"], "heading">> = new Map([
  ["title", "title"],
  ["标题", "title"],
  ["subtitle", "subtitle"],
  ["副标题", "subtitle"],
  ["日期行", "dateLine"],
  ["讲话人行", "speakerLine"],
  ["称谓", "salutation"],
  ["落款", "signature"],
  ["normal", "paragraph"],
  ["正文", "paragraph"],
  ["舞台提示", "paragraph"],
  ["附件说明", "paragraph"],
]);

function kindOf(paragraph: ReadParagraph, style: DocxStyle | undefined): ReturnedKind | null {
  const level = paragraph.headingLevel ?? style?.headingLevel ?? null;
  if (level === 1 || level === 2 || level === 3) return { type: "heading", level };
  // A paragraph without a style has the default one.
  const type = style === undefined ? "paragraph" : KINDS.get(style.name.trim().toLowerCase());
  return type === undefined ? null : { type };
}

function titleOf(coreXml: string): string {
  let inTitle = false;
  let title = "";
  for (const event of xmlEvents(coreXml)) {
    if (event.type === "text") title += inTitle ? event.text : "";
    else inTitle = event.type === "open" && event.name.endsWith("title") && !event.selfClosing;
  }
  return title.trim();
}
