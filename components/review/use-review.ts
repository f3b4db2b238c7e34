"use client";

import { type RefObject, startTransition, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { showFindings } from "@/components/editor/commands/findings";
import type { SpeechEditorHandle } from "@/components/editor/speech-editor-handle";
import { whenIdle } from "@/components/ui/when-idle";
import { draftContext } from "@/lib/review/draft-context";
import type { Finding } from "@/lib/review/finding";
import { createIgnoredFilter } from "@/lib/review/ignored-finding";
import type { ReviewText } from "@/lib/review/review-text";
import { type ShownFinding, shownFindings } from "@/lib/review/shown-finding";
import { textOfDraft } from "@/lib/review/text-of-draft";
import type { DocumentKind } from "@/lib/speech/document-kind";
import type { DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { placeFindings } from "./place-findings";
import { type ReviewClient, startReviewClient } from "./review-client";
import type { Ignoring } from "./use-ignoring";

type Props = {
  readonly kind: DocumentKind;
  readonly content: { readonly document: DraftDocument; readonly facts: FactSheet };
  readonly charsPerMinute: number;
  readonly ignoring: Ignoring;
  readonly editor: RefObject<SpeechEditorHandle | null>;
  /** Changes when the editor is made anew. */
  readonly editorKey: number;
};

export type Review = {
  /** `checking` until the first answer; later answers replace what is shown. */
  readonly state: "checking" | "ready" | "failed";
  readonly open: readonly ShownFinding[];
  readonly ignored: readonly ShownFinding[];
  readonly text: ReviewText | null;
};

type Checked = {
  readonly findings: readonly Finding[];
  readonly text: ReviewText;
  readonly document: DraftDocument;
};

/** The findings of a draft, checked apart from the page when typing rests, and their underlines on the paper. */
export function useReview({ kind, content, charsPerMinute, ignoring, editor, editorKey }: Props): Review {
  const [checked, setChecked] = useState<Checked | null>(null);
  const [failed, setFailed] = useState(false);
  const client = useRef<ReviewClient | null>(null);
  const documents = useRef(new WeakMap<ReviewText, DraftDocument>());
  const { settings, draftIgnored } = ignoring;

  useEffect(() => {
    const started = startReviewClient(
      (findings, text) => {
        const document = documents.current.get(text);
        // A key pressed while the screen takes the answer in goes first.
        startTransition(() => {
          if (document !== undefined) setChecked({ findings, text, document });
          setFailed(false);
        });
      },
      () => setFailed(true),
    );
    client.current = started;
    return () => {
      client.current = null;
      started.stop();
    };
  }, []);

  const { register, formulations } = settings;
  useEffect(
    () =>
      whenIdle(() => {
        const text = textOfDraft(content.document, content.facts);
        documents.current.set(text, content.document);
        const context = draftContext({ kind, facts: content.facts, charsPerMinute, settings: { register } });
        client.current?.review(text, { ...context, formulations });
      }),
    [content, kind, charsPerMinute, register, formulations],
  );

  const shown = useMemo(() => {
    if (checked === null) return null;
    const isIgnored = createIgnoredFilter([...draftIgnored, ...settings.ignored]);
    const { findings, text } = checked;
    return {
      open: shownFindings(
        findings.filter((finding) => !isIgnored(finding, text)),
        text,
      ),
      ignored: shownFindings(
        findings.filter((finding) => isIgnored(finding, text)),
        text,
      ),
    };
  }, [checked, draftIgnored, settings.ignored]);

  const place = useCallback(() => {
    const handle = editor.current;
    if (handle === null || checked === null || shown === null) return;
    const placed = placeFindings(
      shown.open,
      checked.text,
      checked.document,
      handle.getDocument(),
      handle.getState().doc,
    );
    handle.runFromPanel(showFindings(placed));
  }, [editor, checked, shown]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new editor has no underlines yet.
  useEffect(place, [place, editorKey]);

  return {
    state: failed ? "failed" : shown === null ? "checking" : "ready",
    open: shown?.open ?? [],
    ignored: shown?.ignored ?? [],
    text: checked?.text ?? null,
  };
}
