import { z } from "zod";
import { apiRoute, failureResponse } from "@/lib/auth/api-route";
import { DOCUMENT_KINDS } from "@/lib/speech/document-kind";
import { LEVELS } from "@/lib/speech/level";
import { loadMinedLibrary } from "@/lib/store/mined-library";
import { rankSections } from "@/lib/suggest/rank-sections";

const querySchema = z.object({
  kind: z.enum(DOCUMENT_KINDS),
  level: z.enum(LEVELS).nullable(),
});

/** Template sections for a document kind, best first within each move. */
export const GET = apiRoute("read", async (request, person) => {
  const params = new URL(request.url).searchParams;
  const query = querySchema.safeParse({ kind: params.get("kind"), level: params.get("level") || null });
  if (!query.success) return failureResponse(400, "bad-request");
  const { sections } = await loadMinedLibrary(person.scope);
  return Response.json({ sections: rankSections(sections, query.data) });
});
