import { z } from "zod";
import { apiRoute, failureResponse } from "@/lib/auth/api-route";
import { DOCUMENT_KINDS } from "@/lib/speech/document-kind";
import { LEVELS } from "@/lib/speech/level";
import { loadMinedLibrary } from "@/lib/store/mined-library";
import { rankSkeletons } from "@/lib/suggest/rank-skeletons";
import { toSkeletonChoice } from "@/lib/suggest/skeleton-choice";

const querySchema = z.object({ kind: z.enum(DOCUMENT_KINDS), level: z.enum(LEVELS).nullable() });

/** Skeletons of a document kind, best first. */
export const GET = apiRoute("read", async (request, person) => {
  const params = new URL(request.url).searchParams;
  const query = querySchema.safeParse({ kind: params.get("kind"), level: params.get("level") || null });
  if (!query.success) return failureResponse(400, "bad-request");
  const { kind, level } = query.data;
  const { skeletons } = await loadMinedLibrary(person.scope);
  const ranked = rankSkeletons(skeletons, { kind, level });
  return Response.json({ skeletons: ranked.map(toSkeletonChoice) });
});
