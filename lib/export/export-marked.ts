import { draftTitle } from "@/lib/speech/draft-text";
import { docxParagraphs } from "./docx-blocks";
import { type MarkAuthor, MarkedWriter } from "./docx-marked";
import { packDocx, sectionProperties } from "./export-docx";
import { isJoinedOrSplit } from "./marked-breaks";
import { markedLines } from "./marked-lines";
import { type PageProfile, SPEECH_PROFILE } from "./page-profile";
import type { PrintedDraft } from "./print-sentence";

/**
 * Writes a marked copy (花脸稿) of two versions as a Word file with Word's own revisions: accepting all of them gives the
 * new version, refusing all the old one.
 *
 * @param by - under whose name and time the changes stand.
 */
export async function exportMarkedDocx(
  old: PrintedDraft,
  fresh: PrintedDraft,
  by: MarkAuthor,
  profile: PageProfile = SPEECH_PROFILE,
): Promise<Uint8Array> {
  const lines = markedLines(old, fresh, profile);
  const { write } = new MarkedWriter(lines, profile, by);
  const paragraphs = docxParagraphs(lines, profile, write, isJoinedOrSplit);
  const title = draftTitle(fresh.document, fresh.facts);
  return packDocx(paragraphs, sectionProperties(profile), profile, title, {});
}
