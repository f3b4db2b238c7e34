"use client";

import { notifications } from "@mantine/notifications";
import { useCallback, useEffect, useState } from "react";
import { replaceWording, selectWording } from "@/components/editor/commands/replace-wording";
import { type WordingTarget, wordingTarget } from "@/components/editor/queries/wording-target";
import type { SpeechEditorHandle } from "@/components/editor/speech-editor-handle";
import type { Phrase } from "@/lib/mining/phrase";

type Started = { readonly editor: SpeechEditorHandle; readonly target: WordingTarget };

/** Other wordings wanted for words on the paper; `replace` puts one of them there. */
export type Rewording = {
  readonly target: WordingTarget;
  readonly replace: (phrase: Phrase) => void;
  readonly cancel: () => void;
};

/** Saying words another way: they stay selected until one is chosen, and it ends when anything else is. */
export function useRewording(): {
  readonly rewording: Rewording | null;
  /** False when nothing is selected that could be said another way. */
  readonly start: (editor: SpeechEditorHandle) => boolean;
} {
  const [started, setStarted] = useState<Started | null>(null);
  const start = useCallback((editor: SpeechEditorHandle) => {
    editor.readCursor();
    const target = wordingTarget(editor.getState());
    if (target === null) {
      notifications.show({ message: "先选中一行里要换的话，或把光标放在插入的表述上。", autoClose: 5000 });
      return false;
    }
    editor.runFromPanel(selectWording(target));
    setStarted({ editor, target });
    return true;
  }, []);
  useEffect(() => {
    if (started === null) return;
    const { editor, target } = started;
    return editor.onUpdate(() => {
      const { selection } = editor.getState();
      if (selection.from !== target.fromPos || selection.to !== target.toPos) setStarted(null);
    });
  }, [started]);
  const rewording = started && {
    target: started.target,
    replace: (phrase: Phrase) => {
      started.editor.run(replaceWording(phrase, started.target));
      setStarted(null);
    },
    cancel: () => {
      setStarted(null);
      started.editor.focus();
    },
  };
  return { rewording, start };
}
