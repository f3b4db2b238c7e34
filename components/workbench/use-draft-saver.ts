"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { createValueStore } from "@/components/ui/value-store";
import type { Result } from "@/lib/result";
import { type DraftContent, DraftSaver, type SaveState } from "./draft-saver";
import { keepWhenIdle } from "./keep-when-idle";
import { rememberSaved } from "./last-saved";
import { localCopyStore } from "./local-copy-store";
import { type SavedRevision, type SentSave, sendDraft } from "./send-draft";

/**
 * Saving for one opened draft: takes changes, reports the state, saves at once when the page is left.
 *
 * The state changes several times a sentence, so it is a store for those who show it and no state of the whole screen.
 */
export function useDraftSaver(draftId: string, revision: number, savedAt: string) {
  const [saveState] = useState(() => createValueStore<SaveState>({ type: "saved", savedAt }));
  const saver = useRef<DraftSaver | null>(null);
  const firstRevision = useRef(revision);

  useEffect(() => {
    const copy = keepWhenIdle({
      keep: (newest) => localCopyStore.keep(draftId, newest),
      forget: (saved) => localCopyStore.forget(draftId, saved),
    });
    const made = new DraftSaver(firstRevision.current, {
      send: (save) => send(draftId, save),
      keep: copy.keep,
      forget: copy.forget,
      onState: saveState.set,
    });
    saver.current = made;
    const flush = () => {
      copy.settle();
      void made.flush();
    };
    const flushWhenHidden = () => {
      if (document.visibilityState === "hidden") flush();
    };
    window.addEventListener("online", flush);
    window.addEventListener("pagehide", flush);
    document.addEventListener("visibilitychange", flushWhenHidden);
    return () => {
      window.removeEventListener("online", flush);
      window.removeEventListener("pagehide", flush);
      document.removeEventListener("visibilitychange", flushWhenHidden);
      copy.settle();
      void made.close();
    };
  }, [draftId, saveState]);

  const change = useCallback((content: DraftContent) => saver.current?.change(content), []);
  const flush = useCallback(async () => (await saver.current?.flush()) ?? false, []);
  const overwrite = useCallback(
    async (content: DraftContent, stored: number) =>
      (await saver.current?.overwrite(content, stored)) ?? false,
    [],
  );
  const adopt = useCallback((stored: number) => saver.current?.adopt(stored), []);
  const startFrom = useCallback((base: number) => saver.current?.startFrom(base), []);
  const baseRevision = useCallback(() => saver.current?.baseRevision ?? firstRevision.current, []);
  return { saveState, change, flush, overwrite, adopt, startFrom, baseRevision };
}

async function send(draftId: string, save: SentSave): Promise<Result<SavedRevision>> {
  const result = await sendDraft(draftId, save);
  if (result.ok) {
    const { revision, savedAt } = result.value;
    rememberSaved(draftId, { ...save.content, revision, updatedAt: savedAt });
  }
  return result;
}
