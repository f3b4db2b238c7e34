import "server-only";
import JSZip from "jszip";
import { BUILT_IN_PROFILES } from "@/lib/export/built-in-profiles";
import { exportFileName } from "@/lib/export/file-name";
import type { PageProfile } from "@/lib/export/page-profile";
import { reviewDocument } from "@/lib/export/review-document";
import { borrowedSources, sourceDocument } from "@/lib/export/source-document";
import { withoutZipTimes } from "@/lib/export/without-zip-times";
import { failureMessage } from "@/lib/messages/zh";
import { ok, type Result } from "@/lib/result";
import type { ReviewedDraft } from "@/lib/review/review-draft";
import { spokenCharsBetween } from "@/lib/review/spoken-length";
import { DOCUMENT_KIND_NAMES } from "@/lib/speech/document-kind";
import type { DraftDocument } from "@/lib/speech/draft-document";
import type { StoredDraft } from "@/lib/store/drafts";
import type { OrganisationScope } from "@/lib/store/organisation-scope";
import { loadSourceFacts } from "@/lib/store/source-facts";
import { checkOriginality, type OriginalityStop } from "./check-originality";
import { exportDraftApart } from "./export-apart";
import type { ExportedDraft } from "./export-draft";

type Reviewed = ReviewedDraft & { readonly draft: StoredDraft };

/**
 * The draft with what goes with it, in one archive: .docx, PDF, the report of the checks and the list of sources. Where
 * no PDF can be set, a note says so in its place.
 *
 * @param note - of the file names, such as 送审稿.
 * @param addressOf - address of a library document.
 */
export async function exportPackage(
  scope: OrganisationScope,
  reviewed: Reviewed,
  profile: PageProfile,
  note: string | null,
  addressOf: (documentId: string) => string,
): Promise<Result<ExportedDraft, OriginalityStop>> {
  const { draft } = reviewed;
  const { document, facts } = draft;
  const compared = await checkOriginality({ scope, document, facts });
  if (!compared.ok) return compared;
  const originality = compared.value;
  const sources = borrowedSources(document);
  const known = await loadSourceFacts(
    scope,
    [...sources, ...originality.matches].map(({ documentId }) => documentId),
  );
  const title = draft.title || "未命名文稿";
  const report = reviewDocument({ ...reviewed, title, about: aboutDraft(reviewed), originality });
  const list = sourceDocument(title, sources, originality.matches, known, addressOf);

  const zip = new JSZip();
  const name = (extension: string, part = "") =>
    exportFileName(draft.title, facts, extension, note).replace(/(?=\.[a-z]+$)/u, part);
  const word = await exportDraftApart(document, facts, "docx", profile);
  if (word.ok) zip.file(name("docx"), word.value.bytes);
  const pdf = await exportDraftApart(document, facts, "pdf", profile);
  if (pdf.ok) zip.file(name("pdf"), pdf.value.bytes);
  else zip.file("说明.txt", `${failureMessage(pdf.error)}\n`);
  await addPlain(zip, name("docx", " 审校报告"), report);
  await addPlain(zip, name("docx", " 来源清单"), list);
  const bytes = new Uint8Array(await zip.generateAsync({ type: "arraybuffer" }));
  return ok({ bytes: withoutZipTimes(bytes), notes: [] });
}

async function addPlain(zip: JSZip, fileName: string, document: DraftDocument): Promise<void> {
  const made = await exportDraftApart(document, {}, "docx", BUILT_IN_PROFILES.speech);
  if (made.ok) zip.file(fileName, made.value.bytes);
}

function aboutDraft({ draft, text }: Reviewed): string {
  const characters = spokenCharsBetween(text, 0, text.blocks.length);
  return `${DOCUMENT_KIND_NAMES[draft.kind]}，${characters} 字，第 ${draft.revision} 次保存。`;
}
