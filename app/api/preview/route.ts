import { z } from "zod";
import { apiRoute, failureResponse, unreadableResponse } from "@/lib/auth/api-route";
import { MAX_PREVIEW_PAGES } from "@/lib/export/preview/page-preview";
import { PROFILE_NAMES } from "@/lib/export/profile-name";
import { chosenProfile } from "@/lib/jobs/chosen-profile";
import { typesetApart } from "@/lib/jobs/typeset-apart";
import { readFactSheet } from "@/lib/speech/fact-sheet";
import { sentDocumentSchema } from "@/lib/speech/sent-document";

const pageSchema = z.number().int().positive();

const requestSchema = z.object({
  document: sentDocumentSchema,
  facts: z.unknown().transform(readFactSheet),
  pages: z.array(pageSchema).max(MAX_PREVIEW_PAGES),
  cursor: z
    .object({ blockIndex: z.number().int().nonnegative(), share: z.number().min(0).max(1) })
    .nullable(),
  profile: z.enum(PROFILE_NAMES),
  known: z.array(z.string().max(32)).max(200),
  whenIdle: z.boolean().optional(),
});

/** The draft as it stands in the editor, saved or not, typeset: its length, where its blocks stand, the pages asked for. */
export const POST = apiRoute("read", async (request, person) => {
  const body = requestSchema.safeParse(await request.json().catch(() => null));
  if (!body.success) return failureResponse(400, "bad-request");
  const profile = await chosenProfile(person.scope, body.data.profile);
  const start = performance.now();
  const preview = await typesetApart({ request: body.data, profile }, request.signal);
  const timing = `typeset;dur=${(performance.now() - start).toFixed(1)}`;
  const headers = { "Cache-Control": "no-store", "Server-Timing": timing };
  if (preview.ok) return Response.json(preview.value, { headers });
  return unreadableResponse(preview.error);
});
