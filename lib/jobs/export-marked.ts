import "server-only";
import type { MarkAuthor } from "@/lib/export/docx-marked";
import type { MarkedFormat } from "@/lib/export/export-format";
import { exportMarkedDocx } from "@/lib/export/export-marked";
import { markedLines } from "@/lib/export/marked-lines";
import { markedPdfLines } from "@/lib/export/marked-pdf-lines";
import { type PageProfile, SPEECH_PROFILE } from "@/lib/export/page-profile";
import type { PrintedDraft } from "@/lib/export/print-sentence";
import { fail, ok, type Result } from "@/lib/result";
import type { ExportedDraft } from "./export-draft";

/** Writes a marked copy (花脸稿) of two versions; see `exportDraft` on PDF. */
export async function exportMarked(
  old: PrintedDraft,
  fresh: PrintedDraft,
  by: MarkAuthor,
  format: MarkedFormat,
  profile: PageProfile = SPEECH_PROFILE,
): Promise<Result<ExportedDraft, "pdf-unavailable">> {
  if (format === "docx") {
    return ok({ bytes: new Uint8Array(await exportMarkedDocx(old, fresh, by, profile)), notes: [] });
  }
  const loaded = await import("./export-pdf").catch(() => null);
  if (loaded === null) return fail("pdf-unavailable");
  const lines = markedPdfLines(markedLines(old, fresh, profile));
  const { bytes, faces } = loaded.exportPdf(fresh.document, fresh.facts, profile, lines);
  return ok({ bytes: new Uint8Array(bytes), notes: [faces] });
}
