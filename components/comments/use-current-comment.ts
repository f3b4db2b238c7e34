"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { currentComment } from "@/components/editor/extensions/comments-plugin";
import type { SpeechEditorHandle } from "@/components/editor/speech-editor-handle";

/** The id of the remark whose words the cursor is at, null elsewhere; `follow` is told every new editor. */
export function useCurrentComment() {
  const [current, setCurrent] = useState<string | null>(null);
  const stop = useRef<() => void>(undefined);
  const follow = useCallback((editor: SpeechEditorHandle) => {
    stop.current?.();
    stop.current = editor.onUpdate(() => setCurrent(currentComment(editor.getState())));
  }, []);
  useEffect(() => () => stop.current?.(), []);
  return { current, follow };
}
