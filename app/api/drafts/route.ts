import { apiRoute } from "@/lib/auth/api-route";
import { listDrafts } from "@/lib/store/drafts";

/** Drafts to open, last changed first. */
export const GET = apiRoute("read", async (_request, person) => {
  const drafts = await listDrafts(person.scope);
  return Response.json({ drafts: drafts.map(({ id, title, kind }) => ({ id, title, kind })) });
});
