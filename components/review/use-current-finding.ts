"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { currentFinding } from "@/components/editor/extensions/findings-plugin";
import type { SpeechEditorHandle } from "@/components/editor/speech-editor-handle";

/** The id of the finding whose words the cursor is at, null elsewhere; `follow` is told every new editor. */
export function useCurrentFinding() {
  const [current, setCurrent] = useState<string | null>(null);
  const stop = useRef<() => void>(undefined);
  const follow = useCallback((editor: SpeechEditorHandle) => {
    stop.current?.();
    stop.current = editor.onUpdate(() => setCurrent(currentFinding(editor.getState())?.id ?? null));
  }, []);
  useEffect(() => () => stop.current?.(), []);
  return { current, follow };
}
