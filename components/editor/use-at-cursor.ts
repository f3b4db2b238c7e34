"use client";

import type { EditorState } from "@tiptap/pm/state";
import { useCallback, useEffect, useRef, useState } from "react";
import type { SpeechEditorHandle } from "./speech-editor-handle";

/**
 * The id of what the cursor is at, null elsewhere; `follow` is told every new editor.
 *
 * @param read - always the same function.
 */
export function useAtCursor(read: (state: EditorState) => string | null) {
  const [current, setCurrent] = useState<string | null>(null);
  const stop = useRef<() => void>(undefined);
  const follow = useCallback(
    (editor: SpeechEditorHandle) => {
      stop.current?.();
      stop.current = editor.onUpdate(() => setCurrent(read(editor.getState())));
    },
    [read],
  );
  useEffect(() => () => stop.current?.(), []);
  return { current, follow };
}
