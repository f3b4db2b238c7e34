/**
 * Calls `onNews` when others may have changed something about a draft, and after every break in the connection.
 *
 * Only while the page is looked at: browsers keep six connections to a server, and those of hidden tabs would be missing
 * elsewhere.
 *
 * @returns a function that ends it.
 */
export function watchDraftNews(draftId: string, onNews: () => void): () => void {
  let source: EventSource | null = null;
  let wasOpen = false;
  let again: ReturnType<typeof setTimeout> | undefined;
  const close = () => {
    clearTimeout(again);
    source?.close();
    source = null;
  };
  const open = () => {
    close();
    const opened = new EventSource(`/api/drafts/${draftId}/events`);
    source = opened;
    opened.addEventListener("news", onNews);
    opened.addEventListener("open", () => {
      if (wasOpen) onNews();
      wasOpen = true;
    });
    opened.addEventListener("error", () => {
      // Upon an answer that is no stream (a server just starting, a session that is over) browsers give up for good.
      if (opened.readyState === EventSource.CLOSED) again = setTimeout(open, REOPEN_MS);
    });
  };
  const handleShown = () => {
    if (document.visibilityState === "hidden") close();
    else open();
  };
  document.addEventListener("visibilitychange", handleShown);
  handleShown();
  return () => {
    document.removeEventListener("visibilitychange", handleShown);
    close();
  };
}

const REOPEN_MS = 15_000;
