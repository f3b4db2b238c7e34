import { z } from "zod";
import { apiRoute, failureResponse } from "@/lib/auth/api-route";
import { endPresence, notePresence } from "@/lib/store/draft-presence";

const beatSchema = z.object({ tab: z.uuid(), wrote: z.boolean(), leaving: z.boolean().default(false) });

/** A tab has the draft open, or is being closed; answered with who else has it open and what is stored now. */
export const POST = apiRoute<{ id: string }>("read", async (request, { scope }, { id }) => {
  const body = beatSchema.safeParse(await request.json().catch(() => null));
  if (!body.success) return failureResponse(400, "bad-request");
  const { leaving, ...beat } = body.data;
  if (leaving) {
    await endPresence(scope, id, beat.tab);
    return Response.json({ ok: true });
  }
  const presence = await notePresence(scope, id, beat);
  return presence === null ? failureResponse(404, "draft-missing") : Response.json(presence);
});
