/** Files a draft can be exported as; the reading copy (大字版) is a format of its own. */
export const EXPORT_FORMATS = ["docx", "pdf", "txt", "md", "reading-docx", "reading-pdf"] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export function isExportFormat(value: unknown): value is ExportFormat {
  return EXPORT_FORMATS.some((format) => format === value);
}

/** Formats that are laid out to be read aloud from. */
export type ReadingFormat = Extract<ExportFormat, `reading-${string}`>;

export function isReadingFormat(format: string): format is ReadingFormat {
  return isExportFormat(format) && format.startsWith("reading-");
}

/** Extension of the file, without the dot. */
export function extensionOf(format: ExportFormat | typeof PACKAGE_FORMAT): string {
  return format.replace("reading-", "");
}

/** All that goes with a draft, in one archive. */
export const PACKAGE_FORMAT = "zip";

/** Formats a marked copy can have: with Word's revisions, or to be printed. */
export const MARKED_FORMATS = ["docx", "pdf"] as const;

export type MarkedFormat = (typeof MARKED_FORMATS)[number];

export function isMarkedFormat(value: unknown): value is MarkedFormat {
  return MARKED_FORMATS.some((format) => format === value);
}

/** What a draft left as, as it is recorded. */
export type RecordedFormat = ExportFormat | typeof PACKAGE_FORMAT | `marked-${MarkedFormat}`;

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Media type of the file, as a server states it. */
export const MEDIA_TYPES: Readonly<Record<ExportFormat | typeof PACKAGE_FORMAT, string>> = {
  zip: "application/zip",
  docx: DOCX,
  pdf: "application/pdf",
  "reading-docx": DOCX,
  "reading-pdf": "application/pdf",
  txt: "text/plain; charset=utf-8",
  md: "text/markdown; charset=utf-8",
};
