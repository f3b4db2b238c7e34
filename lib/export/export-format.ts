/** Files a draft can be exported as, by extension. */
export const EXPORT_FORMATS = ["docx", "pdf", "txt", "md"] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export function isExportFormat(value: unknown): value is ExportFormat {
  return EXPORT_FORMATS.some((format) => format === value);
}

/** All that goes with a draft, in one archive. */
export const PACKAGE_FORMAT = "zip";

/** Media type of the file, as a server states it. */
export const MEDIA_TYPES: Readonly<Record<ExportFormat | typeof PACKAGE_FORMAT, string>> = {
  zip: "application/zip",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
  txt: "text/plain; charset=utf-8",
  md: "text/markdown; charset=utf-8",
};
