"use client";

import { useEffect, useState } from "react";
import { fetchJson } from "@/components/ui/fetch-json";
import type { Failure } from "@/lib/result";
import type { DocumentKind } from "@/lib/speech/document-kind";
import type { Level } from "@/lib/speech/level";
import type { SkeletonChoice } from "@/lib/suggest/skeleton-choice";

type Loaded =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly error: Failure; readonly retry: () => void }
  | { readonly state: "ready"; readonly skeletons: readonly SkeletonChoice[] };

/** Skeletons of a kind and level, asked for again whenever one of them changes. */
export function useSkeletons(kind: DocumentKind, level: Level | undefined): Loaded {
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<Loaded>({ state: "loading" });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks again after a failure.
  useEffect(() => {
    const controller = new AbortController();
    setLoaded({ state: "loading" });
    const query = new URLSearchParams({ kind, level: level ?? "" });
    fetchJson<{ skeletons: SkeletonChoice[] }>(`/api/suggest/skeletons?${query}`, {
      signal: controller.signal,
    })
      .then((result) => {
        if (result.ok) setLoaded({ state: "ready", skeletons: result.value.skeletons });
        else setLoaded({ state: "failed", error: result.error, retry: () => setAttempt((n) => n + 1) });
      })
      .catch(() => undefined);
    return () => controller.abort();
  }, [kind, level, attempt]);
  return loaded;
}
