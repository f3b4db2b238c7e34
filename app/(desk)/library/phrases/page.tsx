import type { Metadata } from "next";
import { PhraseBrowser } from "@/components/library/phrase-browser";
import { requirePerson } from "@/lib/auth/current-person";
import { offeredPhrases } from "@/lib/jobs/offered-phrases";
import { browsePhrases } from "@/lib/mining/browse-phrases";
import { phraseIds } from "@/lib/mining/phrase-ids";
import { readPhraseQuery } from "@/lib/mining/phrase-query";
import { loadFavouriteIds } from "@/lib/store/phrase-rules";
import { phraseActions } from "./phrase-actions";

export const metadata: Metadata = { title: "表述" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function PhrasesPage({ searchParams }: Props) {
  const { scope, mayWrite } = await requirePerson();
  const query = readPhraseQuery(await searchParams);
  const [{ phrases, rules }, favourites] = await Promise.all([
    offeredPhrases(scope),
    loadFavouriteIds(scope),
  ]);
  const action = query.shelf === "retired" ? "retired" : "merged";
  const textById = new Map(phrases.flatMap((phrase) => phraseIds(phrase).map((id) => [id, phrase.text])));
  const decided = rules
    .filter((rule) => rule.action === action)
    .map(({ phraseId, text, mergedIntoId }) => ({
      id: phraseId,
      text,
      mainText: mergedIntoId === null ? null : (textById.get(mergedIntoId) ?? null),
    }));
  return (
    <div className="mx-auto max-w-6xl p-4 md:p-6">
      <h1 className="mb-1 text-xl font-bold">表述</h1>
      <p className="mb-4 text-sm text-ink-soft">
        从语料库各篇中取出的可复用说法；〔 〕里是要换成本单位情况的内容。收藏只对自己，其余决定对全单位。
      </p>
      <PhraseBrowser
        query={query}
        page={browsePhrases(phrases, query, favourites)}
        decided={decided}
        mayWrite={mayWrite}
        actions={phraseActions}
      />
    </div>
  );
}
