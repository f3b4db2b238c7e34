"use client";

import type { EditorState } from "@tiptap/pm/state";
import { currentFinding } from "@/components/editor/extensions/findings-plugin";
import { useAtCursor } from "@/components/editor/use-at-cursor";
import { useIgnoring } from "@/components/review/use-ignoring";
import { useOriginality } from "@/components/review/use-originality";
import { useReview } from "@/components/review/use-review";
import type { IgnoredFinding } from "@/lib/review/ignored-finding";
import type { ReviewSettings } from "@/lib/review/review-settings";
import type { DocumentKind } from "@/lib/speech/document-kind";
import { useShortcutText } from "./use-shortcut-text";
import type { WorkbenchDraft } from "./use-workbench-draft";

/** What is settled about findings before the draft is opened. */
export type GivenReview = {
  readonly settings: ReviewSettings;
  readonly draftIgnored: readonly IgnoredFinding[];
  /** May set what the whole unit ignores. */
  readonly mayManage: boolean;
};

type Props = {
  readonly draft: { readonly id: string; readonly kind: DocumentKind };
  readonly work: WorkbenchDraft;
  readonly charsPerMinute: number;
  readonly given: GivenReview;
};

const findingIdAtCursor = (state: EditorState) => currentFinding(state)?.id ?? null;

/** 审校 of the opened draft: what the checks find in it, what of that is ignored, and what it shares with the library. */
export function useDraftChecks({ draft, work, charsPerMinute, given }: Props) {
  const { content, editor, editorKey, latest, flush } = work;
  const ignoring = useIgnoring(draft.id, given);
  const review = useReview({ kind: draft.kind, content, charsPerMinute, ignoring, editor, editorKey });
  const originality = useOriginality({ draftId: draft.id, latest, flush, editor });
  const { current, follow } = useAtCursor(findingIdAtCursor);
  return {
    review,
    ignoring,
    originality,
    mayManage: given.mayManage,
    /** The finding the cursor is at; `follow` is told every new editor. */
    current,
    follow,
    keys: { walk: useShortcutText("nextFinding"), fix: useShortcutText("fixFinding") },
    /** How many need a look: 必改 and 存疑. */
    pressing: review.open.filter(({ severity }) => severity !== "hint").length,
  };
}

export type DraftChecks = ReturnType<typeof useDraftChecks>;
