"use client";

import { useCallback, useMemo, useState } from "react";
import type { ContinuationOptions } from "@/components/editor/extensions/continuation";
import { fetchJson } from "@/components/ui/fetch-json";
import { notifyFailure } from "@/components/ui/notify-failure";
import type { OfferedContinuation } from "@/lib/suggest/continuation/offered-continuation";

type Switch = {
  readonly options: ContinuationOptions;
  /** Switches the grey text and remembers it for the person; for the status bar and the command palette. */
  readonly setEnabled: (enabled: boolean) => void;
};

const JSON_HEADERS = { "Content-Type": "application/json" };

/** Where grey text comes from, and its switch. */
export function useContinuation(initial: boolean): Switch {
  const [enabled, setShown] = useState(initial);
  const setEnabled = useCallback((continuation: boolean) => {
    setShown(continuation);
    const body = JSON.stringify({ continuation });
    void fetchJson("/api/settings", { method: "PUT", headers: JSON_HEADERS, body }).then((saved) => {
      if (!saved.ok) notifyFailure(saved.error);
    });
  }, []);
  const options = useMemo(() => ({ provider: askContinuation, enabled }), [enabled]);
  return { options, setEnabled };
}

async function askContinuation(before: string, signal: AbortSignal): Promise<OfferedContinuation | null> {
  const body = JSON.stringify({ before });
  const answer = await fetchJson<{ continuation: OfferedContinuation | null }>("/api/suggest/continuation", {
    method: "POST",
    headers: JSON_HEADERS,
    body,
    signal,
  });
  return answer.ok ? answer.value.continuation : null;
}
