"use client";

import { useRef } from "react";
import { useComments } from "@/components/comments/use-comments";
import { currentComment as commentAtCursor } from "@/components/editor/extensions/comments-plugin";
import { useAtCursor } from "@/components/editor/use-at-cursor";
import { useDraftFlow } from "@/components/flow/use-draft-flow";
import { usePresence } from "@/components/presence/use-presence";
import type { DraftFlow } from "@/lib/speech/draft-history";
import type { Presence } from "@/lib/speech/draft-presence";
import { type DraftPowers, isLocked } from "@/lib/speech/draft-state";
import { takeStored } from "./take-stored";
import type { TypingRest } from "./typing-rest";
import { useShortcutText } from "./use-shortcut-text";
import { type OpenedDraft, useWorkbenchDraft } from "./use-workbench-draft";

/**
 * The opened draft between its writer and its reviewers: where it stands, what was remarked on it, who else has it open.
 *
 * They belong together because each bears on the others: a final draft takes neither words nor remarks, and what others do
 * meanwhile arrives with the news of who they are.
 */
export function useReviewFlow(draft: OpenedDraft, opened: DraftFlow, powers: DraftPowers, rest: TypingRest) {
  const locked = useRef(false);
  const work = useWorkbenchDraft(draft, () => locked.current, rest);
  const { flush, baseRevision: revision, content, editor, editorKey, saveState } = work;
  const flow = useDraftFlow({ draftId: draft.id, opened, powers, flush, revision });
  locked.current = flow.isLocked;

  const { document } = content;
  const comments = useComments({ draftId: draft.id, document, editor, editorKey, revision });
  const { current: currentComment, follow: followComment } = useAtCursor(commentAtCursor);

  const onPresence = ({ commentsMark, state }: Presence) => {
    comments.follow(commentsMark);
    if (state !== flow.state) void flow.reload();
  };
  const presence = usePresence({ draftId: draft.id, revision, saveState, onPresence });

  return {
    work,
    flow,
    comments,
    currentComment,
    followComment,
    mayRemark: !isLocked(flow.state),
    commentKeys: {
      add: useShortcutText("addComment"),
      next: useShortcutText("nextComment"),
      previous: useShortcutText("previousComment"),
    },
    presence,
    /** Takes over what somebody else saved. */
    loadStored: async () => {
      // Words of one's own that are not saved yet run into the others here, where both are kept.
      if (await flush()) await takeStored(draft.id, work);
      presence.forget();
    },
  };
}

export type ReviewFlow = ReturnType<typeof useReviewFlow>;
