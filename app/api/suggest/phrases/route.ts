import { z } from "zod";
import { apiRoute, failureResponse } from "@/lib/auth/api-route";
import type { Person } from "@/lib/auth/current-person";
import { recentPerson } from "@/lib/auth/recent-person";
import { classifySentence } from "@/lib/corpus/classify-sentence";
import { phrasesForWriter } from "@/lib/jobs/phrases-for-writer";
import { PHRASE_PATTERNS } from "@/lib/mining/phrase";
import { DOCUMENT_KINDS } from "@/lib/speech/document-kind";
import { LEVELS } from "@/lib/speech/level";
import { MOVES } from "@/lib/speech/move";
import { THEMES, type Theme } from "@/lib/speech/theme";
import { CURSOR_POSITIONS } from "@/lib/suggest/phrase-context";
import { rankPhrases } from "@/lib/suggest/rank-phrases";

const placeSchema = z.object({
  kind: z.enum(DOCUMENT_KINDS),
  level: z.enum(LEVELS).nullable(),
  move: z.enum(MOVES).nullable(),
  theme: z.enum(THEMES).nullable().default(null),
  pattern: z.enum(PHRASE_PATTERNS).nullable().default(null),
  onlyTheme: z.enum(THEMES).nullable().default(null),
  onlyFavourites: z.boolean().default(false),
  heading: z.string().max(200).nullable(),
  precedingText: z.string().max(400).default(""),
  query: z.string().max(100).default(""),
  usedPhraseIds: z.array(z.string().max(64)).max(500).default([]),
  position: z.enum(CURSOR_POSITIONS).nullable().default(null),
  saidTexts: z.array(z.string().max(200)).max(200).default([]),
  /** The draft written in; without it, what the last drafts used counts for nothing. */
  draftId: z.uuid().nullable().default(null),
  limit: z.number().int().min(1).max(60).default(20),
});

/** Phrases for the place where the cursor is. */
export const POST = apiRoute("read", suggestPhrases, { whoAsks: recentPerson });

async function suggestPhrases(request: Request, person: Person): Promise<Response> {
  const place = placeSchema.safeParse(await request.json().catch(() => null));
  if (!place.success) return failureResponse(400, "bad-request");
  const { draftId, ...context } = place.data;
  const { phrases, ...writer } = await phrasesForWriter(person.scope, draftId);
  const currentYear = new Date().getFullYear();
  const theme = context.theme ?? themeOf(context.heading);
  const ranked = rankPhrases(phrases, { ...context, ...writer, theme, currentYear });
  return Response.json({ phrases: ranked, total: phrases.length });
}

/** The theme a heading speaks of, when the writer chose none. */
function themeOf(heading: string | null): Theme | null {
  return heading === null || heading === "" ? null : classifySentence(heading).theme;
}
