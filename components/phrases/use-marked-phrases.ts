"use client";

import { useState } from "react";
import type { Phrase } from "@/lib/mining/phrase";
import type { RankedPhrase } from "@/lib/suggest/rank-phrases";
import { type PhraseActions, usePhraseDecisions } from "./use-phrase-decisions";

/** Decisions made in the list show at once, before the server has them: a star where it was set, a retired phrase gone. */
export function useMarkedPhrases(actions: PhraseActions) {
  const [version, setVersion] = useState(0);
  const [stars, setStars] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [retired, setRetired] = useState<ReadonlySet<string>>(new Set());
  const { favourite, retire } = usePhraseDecisions(
    actions,
    () => setVersion((known) => known + 1),
    () => {
      setStars(new Map());
      setRetired(new Set());
    },
  );
  return {
    version,
    marked: (phrases: readonly RankedPhrase[]): RankedPhrase[] =>
      phrases
        .filter(({ phrase }) => !retired.has(phrase.id))
        .map((ranked) => {
          const favourite = stars.get(ranked.phrase.id) ?? ranked.favourite;
          return favourite === ranked.favourite ? ranked : { ...ranked, favourite };
        }),
    favourite: (phrase: Phrase, isFavourite: boolean) => {
      setStars((known) => new Map(known).set(phrase.id, isFavourite));
      favourite(phrase, isFavourite);
    },
    retire: (phrase: Phrase) => {
      setRetired((known) => new Set(known).add(phrase.id));
      retire([phrase]);
    },
  };
}
