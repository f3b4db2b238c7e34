import { z } from "zod";
import { apiRoute, failureResponse } from "@/lib/auth/api-route";
import { loadHistory } from "@/lib/store/draft-flow";
import { listVersions, nameCurrentVersion } from "@/lib/store/draft-versions";

type Params = { id: string };

const nameSchema = z.object({ name: z.string().trim().min(1).max(40) });

/** The versions of the draft, and what happened to it. */
export const GET = apiRoute<Params>("read", async (_request, person, { id }) => {
  const [versions, history] = await Promise.all([
    listVersions(person.scope, id),
    loadHistory(person.scope, id),
  ]);
  return versions === null ? failureResponse(404, "draft-missing") : Response.json({ versions, history });
});

/** Names the state the draft has now. */
export const POST = apiRoute<Params>("write", async (request, person, { id }) => {
  const body = nameSchema.safeParse(await request.json().catch(() => null));
  if (!body.success) return failureResponse(400, "bad-request");
  const named = await nameCurrentVersion(person.scope, id, body.data.name);
  return named ? Response.json({ ok: true }) : failureResponse(404, "draft-missing");
});
