"use client";

import { notifications } from "@mantine/notifications";
import { useCallback, useState } from "react";
import { replaceDocument } from "@/components/editor/commands/replace-document";
import { useReturned } from "@/components/returned/use-returned";
import { notifyFailure } from "@/components/ui/notify-failure";
import { RETURN_WORDS } from "@/lib/messages/zh-compare";
import type { DraftDocument } from "@/lib/speech/draft-document";
import type { DraftContent } from "./draft-saver";
import { keepVersion } from "./keep-version";
import type { useWorkbenchDraft } from "./use-workbench-draft";

/**
 * The file that came back to the opened draft, and writing what is taken over of it: as one step of undo, with a version
 * kept before.
 */
export function useReturnWork(draftId: string, work: ReturnType<typeof useWorkbenchDraft>) {
  const { flush, latest, editor } = work;
  const { returned, dismiss, ...readers } = useReturned(draftId, flush);
  const [compared, setCompared] = useState<DraftContent | null>(null);
  // The draft the decisions are about is the one at the moment the list came up.
  if (returned?.state === "read" && compared === null) setCompared(latest.current);
  if (returned === null && compared !== null) setCompared(null);

  const write = useCallback(
    async (document: DraftDocument, count: number) => {
      if (latest.current.document !== compared?.document) {
        notifications.show({ color: "red", message: RETURN_WORDS.stale, autoClose: 8000 });
        return;
      }
      const kept = await keepVersion(draftId, flush, RETURN_WORDS.versionName);
      if (!kept.ok) return notifyFailure(kept.error);
      dismiss();
      editor.current?.run(replaceDocument(document));
      notifications.show({ message: RETURN_WORDS.written(count), autoClose: 8000 });
    },
    [draftId, flush, latest, editor, compared, dismiss],
  );
  const close = useCallback(() => {
    dismiss();
    editor.current?.focus();
  }, [dismiss, editor]);
  return { returned, compared: compared ?? latest.current, write, close, ...readers };
}
