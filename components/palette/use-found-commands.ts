"use client";

import { useEffect, useState } from "react";
import { type PaletteCommand, paletteStore } from "./palette-store";

const PAUSE_MS = 150;

/** What the sources find for a query, after a short rest; nothing for an empty one. */
export function useFoundCommands(query: string): readonly PaletteCommand[] {
  const [found, setFound] = useState<readonly PaletteCommand[]>([]);
  useEffect(() => {
    const wanted = query.trim();
    if (wanted === "") {
      setFound([]);
      return;
    }
    const controller = new AbortController();
    const timer = setTimeout(async () => {
      const searches = paletteStore
        .sources()
        .map((source) => source.search?.(wanted, controller.signal) ?? []);
      const answers = await Promise.allSettled(searches);
      if (controller.signal.aborted) return;
      setFound(answers.flatMap((answer) => (answer.status === "fulfilled" ? answer.value : [])));
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [query]);
  return found;
}
