"use client";

import { useDebouncedCallback } from "@mantine/hooks";
import { useCallback, useState } from "react";
import { fetchJson } from "@/components/ui/fetch-json";
import { notifyFailure } from "@/components/ui/notify-failure";

const SAVE_PAUSE_MS = 600;

/** The unit's speaking rate; a change counts at once and is saved after a pause. */
export function useSpeakingRate(stored: number): [number, (charsPerMinute: number) => void] {
  const [charsPerMinute, setCharsPerMinute] = useState(stored);
  const save = useDebouncedCallback(async (rate: number) => {
    const saved = await fetchJson("/api/unit/speaking-rate", {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ charsPerMinute: rate }),
    });
    if (!saved.ok) notifyFailure(saved.error);
  }, SAVE_PAUSE_MS);
  const change = useCallback(
    (rate: number) => {
      setCharsPerMinute(rate);
      save(rate);
    },
    [save],
  );
  return [charsPerMinute, change];
}
