"use client";

import { type RefObject, useCallback, useEffect, useRef } from "react";
import { type KeptUndo, takeUndo } from "@/components/editor/kept-undo";
import type { SpeechEditorHandle } from "@/components/editor/speech-editor-handle";
import type { DraftDocument } from "@/lib/speech/draft-document";
import { undoStore } from "./undo-store";

const MAX_EVENTS = 30;
/** Writing the steps down waits for a pause in typing, and for the page to be left. */
const PAUSE_MS = 2_500;

/**
 * Keeps the steps of undo of the draft in the browser; returns how to read those of an earlier visit.
 *
 * @param document - what the screen shows, which may lag behind the newest words.
 */
export function useKeptUndo(
  draftId: string,
  editor: RefObject<SpeechEditorHandle | null>,
  document: DraftDocument,
  newest: () => DraftDocument,
): () => KeptUndo | null {
  const keptOf = useRef(document);
  const latest = useRef(newest);
  latest.current = newest;

  const keep = useCallback(() => {
    const handle = editor.current;
    if (handle === null || keptOf.current === latest.current()) return;
    keptOf.current = latest.current();
    undoStore.write(draftId, takeUndo(handle.getState(), MAX_EVENTS));
  }, [draftId, editor]);

  useEffect(() => {
    if (keptOf.current === document) return;
    const timer = setTimeout(() => whenIdle(keep), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [document, keep]);
  useEffect(() => {
    window.addEventListener("pagehide", keep);
    return () => {
      window.removeEventListener("pagehide", keep);
      keep();
    };
  }, [keep]);

  return useCallback(() => undoStore.read(draftId), [draftId]);
}

/** Safari knows no idle time; there the pause has to do. */
function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in window) window.requestIdleCallback(work, { timeout: 5_000 });
  else work();
}
