import { apiRoute, failureResponse } from "@/lib/auth/api-route";
import { isItemState } from "@/lib/corpus/import-outcome";
import { loadProgress } from "@/lib/store/import-batches";
import { listItems } from "@/lib/store/import-items";

const MAX_PAGE = 200;

/** What became of each file, a page at a time: `after` is the position of the last one seen, `state` narrows down. */
export const GET = apiRoute<{ batch: string }>("read", async (request, person, { batch }) => {
  if ((await loadProgress(person.scope, batch)) === null) return failureResponse(404, "batch-missing");
  const query = new URL(request.url).searchParams;
  const after = Number(query.get("after") ?? -1);
  const limit = Number(query.get("limit") ?? MAX_PAGE);
  const state = query.get("state");
  const items = await listItems(person.scope, batch, {
    after: Number.isInteger(after) ? after : -1,
    limit: Number.isInteger(limit) ? Math.min(Math.max(limit, 1), MAX_PAGE) : MAX_PAGE,
    state: isItemState(state) ? state : null,
  });
  return Response.json({ items });
});
