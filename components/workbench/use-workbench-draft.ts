"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { SpeechEditorHandle } from "@/components/editor/speech-editor-handle";
import type { DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import type { DraftContent } from "./draft-saver";
import { newestKnown } from "./last-saved";
import { localCopyStore } from "./local-copy-store";
import { type RecoveredDraft, reopenedDraft } from "./reopened-draft";
import { roomyCopyStore } from "./roomy-copy-store";
import { sendDraft } from "./send-draft";
import type { TypingRest } from "./typing-rest";
import { useDraftSaver } from "./use-draft-saver";
import { useSettled } from "./use-settled";

/** A draft as the server sent it. */
export type OpenedDraft = DraftContent & {
  readonly id: string;
  readonly revision: number;
  readonly updatedAt: string;
};

/**
 * The opened draft: its words and facts, saved as they change, and the ways back from a conflict or an earlier visit.
 *
 * `content` follows the typing when it rests; `latest` is always the newest. `editorKey` changes when the editor has to
 * be made anew around another document.
 *
 * @param isLocked - nothing is changed or saved; what an earlier visit left stays in the browser.
 */
export function useWorkbenchDraft(given: OpenedDraft, isLocked: () => boolean, rest: TypingRest) {
  const [opened] = useState(() => newestKnown(given));
  const saver = useDraftSaver(opened.id, opened.revision, opened.updatedAt);
  const settled = useSettled<DraftContent>({ document: opened.document, facts: opened.facts }, rest);
  const { shown: content, follow: followContent, show: showContent } = settled;
  const [editorKey, setEditorKey] = useState(0);
  const [recovered, setRecovered] = useState(false);
  const editor = useRef<SpeechEditorHandle | null>(null);
  const latest = useRef(content);

  const locked = useRef(isLocked);
  locked.current = isLocked;

  const { change, startFrom } = saver;

  /** Puts another document under the editor without saving it. */
  const show = useCallback(
    (next: DraftContent) => {
      latest.current = next;
      showContent(next);
      setEditorKey((key) => key + 1);
    },
    [showContent],
  );

  /** Puts another document under the editor, as an edit that is saved like any other. */
  const replace = useCallback(
    (next: DraftContent) => {
      if (locked.current()) return;
      show(next);
      change(next);
    },
    [show, change],
  );

  useEffect(() => {
    if (locked.current()) return;
    let isLeft = false;
    void localCopyStore.read(opened.id).then((copy) => {
      if (isLeft) return;
      const reopened = reopenedDraft(opened, copy);
      if (reopened.type === "as-stored") {
        if (!isTypedOver(opened, latest.current)) localCopyStore.clear(opened.id);
        return;
      }
      // Words of an earlier visit never reached the server. On the revision they started from they simply go on; on a
      // newer one they are saved under their own base, so that the server keeps both and the writer is asked.
      if (isTypedOver(opened, latest.current)) return void setAside(opened.id, reopened);
      if (reopened.baseRevision === opened.revision) setRecovered(true);
      else startFrom(reopened.baseRevision);
      replace(reopened.content);
    });
    return () => {
      isLeft = true;
    };
  }, [opened, replace, startFrom]);

  const onDocument = useCallback(
    (document: DraftDocument) => {
      latest.current = { ...latest.current, document };
      change(latest.current);
      followContent(latest.current);
    },
    [change, followContent],
  );
  const onFacts = useCallback(
    (facts: FactSheet) => {
      if (locked.current()) return;
      latest.current = { ...latest.current, facts };
      change(latest.current);
      showContent(latest.current);
    },
    [change, showContent],
  );

  return { ...saver, content, latest, editor, editorKey, recovered, show, replace, onDocument, onFacts };
}

export type WorkbenchDraft = ReturnType<typeof useWorkbenchDraft>;

/** Whether something was typed before the browser had looked for what an earlier visit left. */
function isTypedOver(opened: DraftContent, { document, facts }: DraftContent): boolean {
  return document !== opened.document || facts !== opened.facts;
}

/** Sends what an earlier visit left beside what is being typed: the server keeps both, and the writer is asked. */
async function setAside(draftId: string, { content, baseRevision }: RecoveredDraft): Promise<void> {
  const sent = await sendDraft(draftId, { content, baseRevision, replaces: false });
  if (sent.ok || sent.error.code === "draft-conflict") await roomyCopyStore.forget(draftId, content);
}
