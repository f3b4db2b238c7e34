import type { DocumentKind } from "@/lib/speech/document-kind";
import type { Level } from "@/lib/speech/level";
import type { Move } from "@/lib/speech/move";
import type { Theme } from "@/lib/speech/theme";
import type { EntityMention } from "./entity-mention";

/** Raised whenever a stage improves, so that documents are derived again from their original bytes. */
export const PIPELINE_VERSION = 8;

/**
 * A heading of the outline.
 *
 * `level` 1 to 3 is depth: 一、 is 1, （一） 2, 1. 3. A run-in heading (一是… at the start of a sentence inside a
 * paragraph) stands one below the heading it belongs to, and at least at 2.
 */
export type Heading = {
  readonly level: 1 | 2 | 3;
  /** As printed, normalised: `一、`, `（一）`, `1.`, `一是`, `第一，`; empty for a heading without number. */
  readonly number: string;
  /** Words of the heading without number and end mark. */
  readonly text: string;
  readonly runIn: boolean;
  readonly move: Move;
  /** Paragraph a run-in heading stands in (or a numbered heading that its text runs on from); otherwise null. */
  readonly paragraphIndex: number | null;
  /** Place of a run-in heading in its paragraph's text, number included: UTF-16, end exclusive. Null otherwise. */
  readonly span: { readonly startOffset: number; readonly endOffset: number } | null;
  /** Index of the heading above it in the outline, or null. */
  readonly parent: number | null;
};

export type Paragraph = {
  readonly text: string;
  /** Index of the last heading standing on its own line (not run-in) before this paragraph, or null before the first. */
  readonly headingIndex: number | null;
  readonly move: Move;
};

export type Sentence = {
  readonly text: string;
  readonly paragraphIndex: number;
  /** Innermost heading the sentence stands under, run-in headings included, or null. */
  readonly headingIndex: number | null;
  readonly move: Move;
  readonly theme: Theme;
};

/** A name found in the text; one entry a name. */
export type EntityName = { readonly text: string; readonly count: number };

export type Entities = {
  readonly persons: readonly EntityName[];
  readonly places: readonly EntityName[];
  readonly units: readonly EntityName[];
};

/** A line or stretch taken out while cleaning, with the reason; nothing leaves the text unrecorded. */
export type Removed = { readonly text: string; readonly reason: RemovalReason };

export type RemovalReason =
  | "site-header"
  | "site-footer"
  | "publish-line"
  | "preview-notice"
  | "copyright"
  | "duplicate-title"
  | "abstract"
  | "other-document"
  | "bookmark"
  | "page-furniture"
  | "pinyin"
  | "debris";

/** A text in the library after cleaning and parsing. Pure data: no ids, no dates of import. */
export type LibraryDocument = {
  readonly pipelineVersion: number;
  readonly title: string;
  readonly subtitle: string | null;
  readonly dateLine: string | null;
  readonly speakerLine: string | null;
  readonly salutation: string | null;
  readonly kind: DocumentKind | null;
  readonly level: Level | null;
  readonly sector: string | null;
  /** Year reported on or spoken in, as the title or the text says. */
  readonly year: number | null;
  /** Minutes the front matter states; otherwise null. */
  readonly minutes: number | null;
  readonly headings: readonly Heading[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  /** Names of persons, places and units, counted over `mentions`. */
  readonly entities: Entities;
  /** Everything named, with its place; documents derived before pipeline version 3 have none until they are derived again. */
  readonly mentions: readonly EntityMention[];
  readonly removed: readonly Removed[];
  readonly charCount: number;
  /** Places where the source leaves text out (a cut preview). */
  readonly incomplete: boolean;
};
