import "server-only";
import { type PageProfile, SPEECH_PROFILE } from "@/lib/export/page-profile";
import { describeFaces, pdfData } from "@/lib/export/pdf-data";
import type { ReadingChoices } from "@/lib/export/reading-copy/reading-choices";
import { readingLayout } from "@/lib/export/reading-copy/reading-layout";
import { readingPdfData } from "@/lib/export/reading-copy/reading-pdf-data";
import { readingPdfTemplate } from "@/lib/export/reading-copy/reading-pdf-template";
import type { DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import type { ExportedPdf } from "./export-pdf";
import { machineFaces } from "./machine-faces";
import { compilePdf } from "./pdf-compiler";

/** Sets the reading copy (大字版) of a draft as a tagged PDF; lines and pages are those of the .docx. */
export function exportReadingPdf(
  document: DraftDocument,
  facts: FactSheet,
  choices: ReadingChoices,
  base: PageProfile = SPEECH_PROFILE,
): ExportedPdf {
  const layout = readingLayout(document, facts, choices, base);
  const { profile } = layout;
  const { available, faces } = machineFaces(profile);
  const look = pdfData(document, facts, profile, faces, available);
  const draft = JSON.stringify(readingPdfData(layout, look));
  return { bytes: compilePdf(readingPdfTemplate(profile), { draft }), faces: describeFaces(faces) };
}
