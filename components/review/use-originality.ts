"use client";

import { type RefObject, useCallback, useRef, useState } from "react";
import { selectRange } from "@/components/editor/commands/select-range";
import type { SpeechEditorHandle } from "@/components/editor/speech-editor-handle";
import { fetchJson } from "@/components/ui/fetch-json";
import type { OriginalityReport, ShownMatch } from "@/lib/overlap/originality-report";
import type { Failure } from "@/lib/result";
import { blockStarts } from "@/lib/review/review-text";
import { textOfDraft } from "@/lib/review/text-of-draft";
import type { DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { blockPlacer } from "./block-placer";

type Content = { readonly document: DraftDocument; readonly facts: FactSheet };

type Props = {
  readonly draftId: string;
  /** The newest content. */
  readonly latest: RefObject<Content>;
  /** Puts what is unsaved on the server, which compares what it holds. */
  readonly flush: () => Promise<boolean>;
  readonly editor: RefObject<SpeechEditorHandle | null>;
};

export type OriginalityState =
  | { readonly type: "none" }
  | { readonly type: "comparing" }
  | { readonly type: "failed"; readonly error: Failure }
  | { readonly type: "compared"; readonly report: OriginalityReport; readonly content: Content };

export type OriginalityCheck = {
  readonly state: OriginalityState;
  readonly compare: () => void;
  /** Selects a match's words on the paper; false when they have been changed since. */
  readonly go: (match: ShownMatch) => boolean;
};

/** The draft compared with the library, when it is asked for. */
export function useOriginality({ draftId, latest, flush, editor }: Props): OriginalityCheck {
  const [state, setState] = useState<OriginalityState>({ type: "none" });
  const isBusy = useRef(false);

  const compare = useCallback(async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    setState({ type: "comparing" });
    const content = latest.current;
    try {
      setState((await flush()) ? await compared(draftId, content) : UNSAVED);
    } finally {
      isBusy.current = false;
    }
  }, [draftId, latest, flush]);

  const go = useCallback(
    ({ start, end }: ShownMatch) => {
      const handle = editor.current;
      if (handle === null || state.type !== "compared") return false;
      const { document, facts } = state.content;
      const text = textOfDraft(document, facts);
      const starts = blockStarts(text);
      const place = blockPlacer(text, document, handle.getDocument(), handle.getState().doc);
      const at = (offset: number, edge: "start" | "end") => {
        const block = starts.findLastIndex((blockStart) => blockStart <= offset);
        return place(block, offset - (starts[block] ?? 0), edge);
      };
      const fromPos = at(start, "start");
      const toPos = at(end, "end");
      if (fromPos === null || toPos === null || toPos <= fromPos) return false;
      return handle.runFromPanel(selectRange(fromPos, toPos));
    },
    [editor, state],
  );
  return { state, compare: () => void compare(), go };
}

const UNSAVED: OriginalityState = { type: "failed", error: { code: "originality-unsaved" } };

async function compared(draftId: string, content: Content): Promise<OriginalityState> {
  const answer = await fetchJson<OriginalityReport>(`/api/drafts/${draftId}/originality`);
  return answer.ok
    ? { type: "compared", report: answer.value, content }
    : { type: "failed", error: answer.error };
}
