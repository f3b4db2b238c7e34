"use client";

import { useEffect, useState } from "react";
import { fetchJson } from "@/components/ui/fetch-json";
import type { Failure } from "@/lib/result";
import type { PhraseContext, RankedPhrase } from "@/lib/suggest/rank-phrases";

/** What phrases are asked for: the place without what the server knows, the year and the writer's favourites and last drafts. */
export type PhraseRequest = Omit<PhraseContext, "currentYear" | "favouriteIds" | "recentPhraseIds"> & {
  readonly draftId: string;
};

type Loaded = {
  readonly phrases: readonly RankedPhrase[] | null;
  readonly problem: Failure | null;
};

/** The route refuses longer queries. */
export const MAX_QUERY_CHARS = 100;

const PAUSE_MS = 200;

/** Phrases for a request, asked for after a short rest; the last answer stays until the next one is here. */
export function usePhrases(request: PhraseRequest): Loaded {
  const body = JSON.stringify(request);
  const [loaded, setLoaded] = useState<Loaded>({ phrases: null, problem: null });
  useEffect(() => {
    const controller = new AbortController();
    const timer = setTimeout(() => {
      fetchJson<{ phrases: RankedPhrase[] }>("/api/suggest/phrases", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body,
        signal: controller.signal,
      })
        .then((result) => {
          if (result.ok) setLoaded({ phrases: result.value.phrases, problem: null });
          else setLoaded((known) => ({ ...known, problem: result.error }));
        })
        .catch(() => undefined);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [body]);
  return loaded;
}
