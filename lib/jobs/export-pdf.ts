import "server-only";
import { type PageProfile, SPEECH_PROFILE } from "@/lib/export/page-profile";
import { describeFaces, type PdfPrintedLine, pdfData } from "@/lib/export/pdf-data";
import { pdfTemplate } from "@/lib/export/pdf-template";
import type { DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { machineFaces } from "./machine-faces";
import { compilePdf } from "./pdf-compiler";

/** A PDF, and in a sentence for the reader which typefaces it is set in. */
export type ExportedPdf = { readonly bytes: Uint8Array; readonly faces: string };

/**
 * Sets a draft as a tagged PDF with bookmarks. The same draft, profile and fonts give the same bytes.
 *
 * @param lines - printed in place of the draft's own, as a marked copy is.
 * @throws RangeError when the profile's margins leave nothing of its page.
 */
export function exportPdf(
  document: DraftDocument,
  facts: FactSheet,
  profile: PageProfile = SPEECH_PROFILE,
  lines?: readonly PdfPrintedLine[],
): ExportedPdf {
  const { available, faces } = machineFaces(profile);
  const draft = JSON.stringify(pdfData(document, facts, profile, faces, available, lines));
  return { bytes: compilePdf(pdfTemplate(profile), { draft }), faces: describeFaces(faces) };
}
