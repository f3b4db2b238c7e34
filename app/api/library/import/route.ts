import { apiRoute } from "@/lib/auth/api-route";
import { limitRate } from "@/lib/auth/limit-rate";
import { createBatch, listUnfinished } from "@/lib/store/import-batches";

/** The imports still under way, so that a page opened anew shows them. */
export const GET = apiRoute("read", async (_request, person) =>
  Response.json({ batches: await listUnfinished(person.scope) }),
);

/** Opens a batch. Files are handed over to it in as many requests as they need, and read while more come. */
export const POST = apiRoute("write", async (_request, person) => {
  const refused = await limitRate(person, "import");
  if (refused !== null) return refused;
  return Response.json({ id: await createBatch(person.scope) }, { status: 201 });
});
