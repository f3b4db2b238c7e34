import { fetchJson } from "@/components/ui/fetch-json";
import { fail, type Result } from "@/lib/result";
import { contentJson } from "./content-json";
import type { DraftContent } from "./draft-saver";

/** Browsers refuse to send more than this after a page is left. */
const KEEPALIVE_BYTES = 60_000;

/** A connection that swallows what it is given would otherwise hold up saving for as long as the browser waits. */
const ANSWER_WITHIN_MS = 20_000;

export type SavedRevision = { readonly revision: number; readonly savedAt: string };

export type SentSave = {
  readonly content: DraftContent;
  readonly baseRevision: number;
  /** The writer has seen that the draft is another by now and puts this in its place, see `saveDraft`. */
  readonly replaces: boolean;
};

/** Sends a save; no answer in time is no answer, and the save is tried again. */
export async function sendDraft(
  draftId: string,
  { content, baseRevision, replaces }: SentSave,
  ask: typeof fetchJson = fetchJson,
): Promise<Result<SavedRevision>> {
  const base = JSON.stringify({ baseRevision, ...(replaces ? { replaces } : {}) });
  const body = `{${contentJson(content)},${base.slice(1)}`;
  const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
  try {
    return await ask<SavedRevision>(`/api/drafts/${draftId}`, {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body,
      signal,
      keepalive: body.length * 3 < KEEPALIVE_BYTES,
    });
  } catch (error) {
    if (signal.aborted) return fail("server-unreachable");
    throw error;
  }
}
