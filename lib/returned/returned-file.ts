import type { DocxOrigin } from "@/lib/export/docx-origin";
import type { BlockNode } from "@/lib/speech/draft-document";

/** A tracked change of a returned file: what it touched, and who made it when. */
export type ReturnedRevision = {
  readonly type: "inserted" | "deleted" | "restyled";
  /** The words put in or taken out; empty for the end of a paragraph and for a style. */
  readonly text: string;
  readonly author: string;
  /** ISO 8601 as the file states it, or empty. */
  readonly date: string;
};

/** A comment or note at its place. */
export type ReturnedComment = {
  readonly type: "comment" | "footnote" | "endnote";
  /** The words it is about; empty where it stands at a point. */
  readonly quote: string;
  readonly text: string;
  readonly author: string;
  readonly date: string;
};

/** What a paragraph's style says it is; null for a style that is not ours. */
export type ReturnedKind =
  | { readonly type: Exclude<BlockNode["type"], "heading"> }
  | { readonly type: "heading"; readonly level: 1 | 2 | 3 };

/** A paragraph as it reads when all tracked changes are accepted. */
export type ReturnedParagraph = {
  readonly text: string;
  /** Number that Word counts instead of storing in the text. */
  readonly listNumber: string;
  readonly kind: ReturnedKind | null;
  readonly bookmarks: readonly string[];
  readonly place: "body" | "table" | "textBox";
  readonly revisions: readonly ReturnedRevision[];
  readonly comments: readonly ReturnedComment[];
};

/** A .docx that came back. */
export type ReturnedFile = {
  readonly origin: DocxOrigin | null;
  /** As the file's properties state it. */
  readonly title: string;
  readonly paragraphs: readonly ReturnedParagraph[];
  /** Tracked changes of paragraphs of which nothing is left. */
  readonly lostRevisions: readonly ReturnedRevision[];
};
