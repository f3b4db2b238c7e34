import type { Place } from "@/components/editor/queries/place";
import { readablePhrase } from "@/components/phrases/phrase-text";
import { MAX_QUERY_CHARS } from "@/components/phrases/use-phrases";
import { fetchJson } from "@/components/ui/fetch-json";
import { matching, preparePinyin } from "@/components/ui/match-text";
import type { Phrase } from "@/lib/mining/phrase";
import type { DocumentKind } from "@/lib/speech/document-kind";
import type { Level } from "@/lib/speech/level";
import type { RankedPhrase } from "@/lib/suggest/rank-phrases";
import { isPinyinQuery } from "@/lib/text/match-pinyin";

export type PhraseSearch = {
  readonly kind: DocumentKind;
  readonly level: Level | null;
  readonly place: Place;
  readonly draftId: string;
  /** Phrases that stand in the draft. */
  readonly usedPhraseIds: readonly string[];
  readonly query: string;
  readonly limit: number;
  readonly signal: AbortSignal;
};

/** The most the server gives at once: what pinyin is matched against. */
const PINYIN_POOL = 60;

/**
 * Phrases for a place by words or by pinyin, best first; none when the library cannot be asked.
 *
 * The server knows no pinyin, so letters are matched here against the phrases that suit the place best.
 */
export async function findPhrases(search: PhraseSearch): Promise<Phrase[]> {
  if (!isPinyinQuery(search.query)) return askPhrases(search);
  const [pool] = await Promise.all([
    askPhrases({ ...search, query: "", limit: PINYIN_POOL }),
    preparePinyin(),
  ]);
  return matching(pool, search.query, ({ text }) => readablePhrase(text)).slice(0, search.limit);
}

async function askPhrases({ place, query, limit, signal, ...draft }: PhraseSearch): Promise<Phrase[]> {
  const result = await fetchJson<{ phrases: RankedPhrase[] }>("/api/suggest/phrases", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({
      ...draft,
      move: place.move,
      heading: place.headingText?.slice(0, 200) ?? null,
      precedingText: place.precedingText,
      query: query.slice(0, MAX_QUERY_CHARS),
      limit,
    }),
    signal,
  }).catch(() => null);
  return result?.ok ? result.value.phrases.map(({ phrase }) => phrase) : [];
}
