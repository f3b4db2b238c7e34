import { z } from "zod";
import { apiRoute, failureResponse } from "@/lib/auth/api-route";
import { phrasesForWriter } from "@/lib/jobs/phrases-for-writer";
import { MOVES } from "@/lib/speech/move";
import { rankRewordings } from "@/lib/suggest/rank-rewordings";

const requestSchema = z.object({
  text: z.string().min(2).max(400),
  phraseId: z.string().max(64).nullable(),
  move: z.enum(MOVES).nullable(),
  draftId: z.uuid(),
  limit: z.number().int().min(1).max(60).default(20),
});

/** Other wordings for words of the draft, likest first. */
export const POST = apiRoute("read", async (request, person) => {
  const asked = requestSchema.safeParse(await request.json().catch(() => null));
  if (!asked.success) return failureResponse(400, "bad-request");
  const { draftId, ...context } = asked.data;
  const { phrases, ...writer } = await phrasesForWriter(person.scope, draftId);
  const currentYear = new Date().getFullYear();
  const ranked = rankRewordings(phrases, { ...context, ...writer, currentYear });
  return Response.json({ phrases: ranked });
});
