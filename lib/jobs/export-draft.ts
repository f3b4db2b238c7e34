import "server-only";
import { type DocxFileFacts, exportDocx } from "@/lib/export/export-docx";
import type { ExportFormat } from "@/lib/export/export-format";
import { exportMarkdown } from "@/lib/export/export-markdown";
import { exportText } from "@/lib/export/export-text";
import { type PageProfile, SPEECH_PROFILE } from "@/lib/export/page-profile";
import { DEFAULT_READING_CHOICES, type ReadingChoices } from "@/lib/export/reading-copy/reading-choices";
import { exportReadingDocx } from "@/lib/export/reading-copy/reading-docx";
import { fail, ok, type Result } from "@/lib/result";
import type { DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";

/** A file, and what the reader should know of it, in sentences. */
export type ExportedDraft = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly notes: readonly string[];
};

/**
 * Writes a draft in a format. The PDF compiler is loaded with the first PDF only: it reads every font, and it is a
 * native program that not every system has (`pdf-unavailable`).
 *
 * @param reading - what was chosen of a reading copy; other formats do not look at it.
 */
export async function exportDraft(
  document: DraftDocument,
  facts: FactSheet,
  format: ExportFormat,
  profile: PageProfile = SPEECH_PROFILE,
  file: DocxFileFacts = {},
  reading: ReadingChoices = DEFAULT_READING_CHOICES,
): Promise<Result<ExportedDraft, "pdf-unavailable">> {
  switch (format) {
    case "docx":
      return ok({ bytes: await exportDocx(document, facts, profile, file), notes: [] });
    case "txt":
      return ok({ bytes: new TextEncoder().encode(exportText(document, facts)), notes: [] });
    case "md":
      return ok({ bytes: new TextEncoder().encode(exportMarkdown(document, facts)), notes: [] });
    case "reading-docx":
      return ok({ bytes: await exportReadingDocx(document, facts, reading, profile, file), notes: [] });
    case "reading-pdf": {
      const loaded = await import("./export-reading-pdf").catch(() => null);
      if (loaded === null) return fail("pdf-unavailable");
      const { bytes, faces } = loaded.exportReadingPdf(document, facts, reading, profile);
      return ok({ bytes: new Uint8Array(bytes), notes: [faces] });
    }
    case "pdf": {
      const loaded = await import("./export-pdf").catch(() => null);
      if (loaded === null) return fail("pdf-unavailable");
      const { bytes, faces } = loaded.exportPdf(document, facts, profile);
      return ok({ bytes: new Uint8Array(bytes), notes: [faces] });
    }
  }
}
