import type { DraftContent } from "./draft-saver";

type SavedDraft = DraftContent & { readonly revision: number; readonly updatedAt: string };

const saved = new Map<string, SavedDraft>();

/** Remembers what the server last took from this page of the browser. */
export function rememberSaved(draftId: string, draft: SavedDraft): void {
  saved.set(draftId, draft);
}

/**
 * The newer of a draft as the page brought it and as it was last saved from here.
 *
 * Going back in the browser shows the page as it was first loaded, although the draft has been saved many times since;
 * writing on from there would be a conflict with oneself.
 */
export function newestKnown<Draft extends SavedDraft & { readonly id: string }>(opened: Draft): Draft {
  const known = saved.get(opened.id);
  return known !== undefined && known.revision > opened.revision ? { ...opened, ...known } : opened;
}
