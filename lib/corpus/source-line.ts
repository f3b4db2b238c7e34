import type { Removed } from "./library-document";

/** One line of a source file with what its format says about it. */
export type SourceLine = {
  readonly text: string;
  /** Heading depth the format states (Markdown #, HTML h1, Word outline level), 1 to 9; 0 is a title style. */
  readonly headingLevel?: number;
  /** Number that Word counts instead of storing in the text, as printed: `一、`. */
  readonly listNumber?: string;
};

export type SourceFormat = "txt" | "md" | "html" | "docx" | "doc" | "rtf" | "pdf";

/** Lines of a Word document's body, and the lines outside it; see `ExtractedText.asides`. */
export type WordText = { readonly lines: readonly SourceLine[]; readonly asides: readonly string[] };

/** `key: value` lines at the head of a Markdown file, keys in lower case. */
export type FrontMatter = Readonly<Record<string, string>>;

export type ExtractedText = {
  readonly format: SourceFormat;
  readonly lines: readonly SourceLine[];
  readonly frontMatter: FrontMatter;
  /** Headers, footers and text boxes, line by line: a secrecy marking may stand there; nothing else is made of them. */
  readonly asides?: readonly string[];
  /** Headers, footers and page numbers of a PDF, which only its geometry tells from the text. */
  readonly removed?: readonly Removed[];
};

/** Why a file cannot become a library document. */
export const EXTRACT_ERRORS = [
  "empty-file",
  "file-too-large",
  "unsupported-type",
  "not-text",
  "broken-docx",
  "broken-doc",
  "broken-rtf",
  "broken-pdf",
  "broken-archive",
  "nested-archive",
  "empty-archive",
  "encrypted-file",
  "encrypted-archive",
  "pdf-scan",
  "pdf-garbled",
  "too-many-pages",
  "too-many-entries",
  "expansion-limit",
  "no-speech",
  "secrecy-marking",
  "parse-timeout",
  "parse-crash",
] as const;

export type ExtractError = (typeof EXTRACT_ERRORS)[number];
