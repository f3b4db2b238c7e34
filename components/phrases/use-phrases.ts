"use client";

import { startTransition, useEffect, useState } from "react";
import { fetchJson } from "@/components/ui/fetch-json";
import type { Failure } from "@/lib/result";
import type { PhraseContext } from "@/lib/suggest/phrase-context";
import type { RankedPhrase } from "@/lib/suggest/rank-phrases";

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
const NOTHING: Loaded = { phrases: null, problem: null };

/**
 * What one of the routes for phrases answers, asked after a short rest; the last answer stays until the next is here.
 *
 * @param request - null asks nothing and has no phrases.
 * @param version - asks again when it changes.
 */
export function usePhrases(
  route: "/api/suggest/phrases" | "/api/suggest/rewordings",
  request: object | null,
  version: number,
): Loaded {
  const body = request === null ? null : JSON.stringify(request);
  const [loaded, setLoaded] = useState<Loaded>(NOTHING);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version is there to ask again.
  useEffect(() => {
    if (body === null) {
      setLoaded(NOTHING);
      return;
    }
    const controller = new AbortController();
    const timer = setTimeout(() => {
      fetchJson<{ phrases: RankedPhrase[] }>(route, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body,
        signal: controller.signal,
      })
        .then((result) => {
          // A key pressed while the list is drawn goes first.
          startTransition(() =>
            setLoaded((known) =>
              result.ok
                ? { phrases: result.value.phrases, problem: null }
                : { ...known, problem: result.error },
            ),
          );
        })
        .catch(() => undefined);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [route, body, version]);
  return loaded;
}
