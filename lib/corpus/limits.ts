/** Largest file taken in: 20 MB. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** Most bytes one part of a .docx may inflate to; a speech of 100,000 characters has about 5 MB. */
export const MAX_PART_BYTES = 40 * 1024 * 1024;

/** Most files a .docx may hold. */
export const MAX_ENTRIES = 2000;

/** Most pages of a PDF; a speech of three hours has about sixty. */
export const MAX_PDF_PAGES = 300;

/** Largest archive taken in: 50 MB. */
export const MAX_ARCHIVE_BYTES = 50 * 1024 * 1024;

/** Most documents an archive may hold. */
export const MAX_ARCHIVE_FILES = 500;

/** Most bytes that all documents of an archive may inflate to. */
export const MAX_ARCHIVE_TOTAL_BYTES = 100 * 1024 * 1024;

/** Most that an archive may grow by; texts of office documents grow about tenfold at most. */
export const MAX_ARCHIVE_RATIO = 100;

/** Longest time the reading of one file may take. */
export const PARSE_TIMEOUT_MS = 60_000;

/** Most bytes of an upload of this name; archives may be larger than documents. */
export function maxUploadBytes(fileName: string): number {
  return /\.zip$/i.test(fileName) ? MAX_ARCHIVE_BYTES : MAX_FILE_BYTES;
}

/** Most files of one import, archives counted as one. */
export const MAX_BATCH_FILES = 100_000;
