export const PHRASE_LIST_ATTRIBUTE = "data-phrase-list";

/** The list of phrases, while the panel is shown. */
function phraseList(): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[${PHRASE_LIST_ATTRIBUTE}]`);
}

/** Whether the focus is in the panel of phrases, in its list or in the fields above it. */
export function isInPhrases(): boolean {
  return phraseList()?.closest("section")?.contains(document.activeElement) ?? false;
}

/** Puts the focus into the list of phrases once the panel has been drawn; the fields above it stay in sight. */
export function focusPhrases(): void {
  requestAnimationFrame(() => phraseList()?.focus({ preventScroll: true }));
}
