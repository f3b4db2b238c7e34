import { apiRoute, failureResponse } from "@/lib/auth/api-route";
import { eventStream } from "@/lib/operations/event-stream";
import { hasDraft } from "@/lib/store/drafts";
import { NewsWatch } from "@/lib/store/news-watch";

/** Proxies on the way close connections on which nothing is said for half a minute or more. */
const LOOK_AGAIN = { leastMs: 250, mostMs: 15_000 };

/**
 * That something about the draft may have changed (who has it open, its words, its state, its remarks), as server-sent
 * events without content: the page then asks what, as it also does now and then unasked.
 */
export const GET = apiRoute<{ id: string }>("read", async (request, person, { id }) => {
  if (!(await hasDraft(person.scope, id))) return failureResponse(404, "draft-missing");
  return eventStream(request, (signal) => events(id.toLowerCase(), signal));
});

async function* events(id: string, signal: AbortSignal): AsyncGenerator<string> {
  const watch = new NewsWatch(`draft:${id}`);
  try {
    yield "retry: 3000\n\n";
    while (!signal.aborted) {
      const isNews = await watch.next(LOOK_AGAIN, signal);
      if (!signal.aborted) yield isNews ? "event: news\ndata: 1\n\n" : ": still here\n\n";
    }
  } finally {
    watch.end();
  }
}
