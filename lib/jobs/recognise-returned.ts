import "server-only";
import { fail, ok, type Result } from "@/lib/result";
import { describeReturn, type ReturnedWork } from "@/lib/returned/describe-return";
import { sharedWords } from "@/lib/returned/shared-words";
import { findRevision } from "@/lib/store/draft-versions";
import { loadDraft } from "@/lib/store/drafts";
import type { OrganisationScope } from "@/lib/store/organisation-scope";
import { parseInWorker } from "./parse-in-worker";

/** A file without marks of ours must have at least this share of its words from the draft to be it. */
const LEAST_SHARE = 0.3;

/**
 * Reads a .docx as one that left as this draft and came back; nothing of it is stored.
 *
 * @returns what came back; `returned-other-draft` with the title of the draft whose it is, or `returned-unrecognised`
 *   with the title it bears when nothing tells it and its words are others.
 */
export async function recogniseReturned(
  scope: OrganisationScope,
  draftId: string,
  fileName: string,
  bytes: Uint8Array,
): Promise<Result<ReturnedWork>> {
  const draft = await loadDraft(scope, draftId);
  if (!draft.ok) return draft;
  const read = await parseInWorker({ kind: "returned", fileName, bytes });
  if (!read.ok) return read;
  const { origin } = read.value;
  if (origin !== null && origin.draftId !== draftId) {
    const other = await loadDraft(scope, origin.draftId);
    return fail("returned-other-draft", {
      title: (other.ok ? other.value.title : read.value.title) || "未命名文稿",
    });
  }
  const { document, facts, revision } = draft.value;
  const work = describeReturn(read.value, document, facts);
  const share = sharedWords(document, work.document);
  if (origin === null && share < LEAST_SHARE) {
    const [first] = read.value.paragraphs;
    return fail("returned-unrecognised", { title: (read.value.title || first?.text || "").slice(0, 60) });
  }
  const base =
    origin === null || origin.revision === revision
      ? null
      : await findRevision(scope, draftId, origin.revision);
  return ok({ ...work, isMarked: origin !== null, share, base });
}
