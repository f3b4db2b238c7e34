"use client";

import type { AnyExtension, Editor } from "@tiptap/core";
import { type RefObject, useEffect, useRef, useState } from "react";
import "./speech-editor.css";
import { EDITOR_WORDS, type EditorNoticeCode } from "@/lib/messages/zh-editor";
import type { DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { setContinuation } from "./commands/accept-continuation";
import { setFacts } from "./commands/set-facts";
import { Continuation, type ContinuationOptions } from "./extensions/continuation";
import { draftExtensions } from "./extensions/draft-extensions";
import { factsOf } from "./extensions/slot-display";
import type { KeptUndo } from "./kept-undo";
import { makeEditor } from "./make-editor";
import { DEFAULT_PAPER_VIEW, type PaperView } from "./paper-view";
import type { Place } from "./queries/place";
import type { SlashItemProvider } from "./slash-menu/slash-item";
import { SlashMenu } from "./slash-menu/slash-menu";
import { SlotBar } from "./slot-bar/slot-bar";
import { createSpeechEditorHandle, type SpeechEditorHandle } from "./speech-editor-handle";
import { usePaperZoom } from "./use-paper-zoom";
import { watchEditor } from "./watch-editor";

export type SpeechEditorProps = {
  /** Read once; later documents need a new `key`. */
  readonly initialDocument: DraftDocument;
  readonly facts: FactSheet;
  /** Called on every change, not while an input method composes. Unchanged blocks are the same objects as before. */
  readonly onChange: (document: DraftDocument) => void;
  readonly onPlaceChange?: (place: Place) => void;
  readonly onReady?: (handle: SpeechEditorHandle) => void;
  readonly onNotice?: (code: EditorNoticeCode) => void;
  /** Files dropped on the paper; the cursor stands where they were dropped. */
  readonly onFiles?: (files: readonly File[]) => void;
  readonly slashItems?: SlashItemProvider;
  /** Grey text while writing; none without. */
  readonly continuation?: ContinuationOptions;
  readonly editable?: boolean;
  readonly view?: PaperView;
  /** Only the paper counts: the block with the cursor stands out. */
  readonly emphasis?: boolean;
  /** Read once, for the steps of undo an earlier visit left. */
  readonly keptUndo?: () => KeptUndo | null;
  /** Lets the bar of a slot add facts to the sheet; without it there is no bar. */
  readonly onFacts?: (facts: FactSheet) => void;
};

const EDITOR_PROPS = {
  attributes: {
    class: "draft",
    lang: "zh-CN",
    role: "textbox",
    spellcheck: "false",
    "aria-multiline": "true",
    "aria-label": EDITOR_WORDS.editorLabel,
    "aria-description": EDITOR_WORDS.editorKeys,
  },
};

/** The paper and the structured editor on it. */
export function SpeechEditor(props: SpeechEditorProps) {
  const { initialDocument, facts, editable = true, view = DEFAULT_PAPER_VIEW, emphasis = false } = props;
  const hasContinuation = props.continuation?.enabled ?? false;
  // The editor is made once; its parts reach the newest callbacks through this.
  const latest = useRef(props);
  latest.current = props;
  const paperRef = useRef<HTMLDivElement>(null);
  const [firstDocument] = useState(initialDocument);
  const [editor, setEditor] = useState<Editor | null>(null);

  useEffect(() => {
    const made = makeEditor({
      document: firstDocument,
      extensions: extensionsFor(latest),
      editorProps: EDITOR_PROPS,
      editable: latest.current.editable ?? true,
      keptUndo: latest.current.keptUndo?.() ?? null,
    });
    paperRef.current?.append(made.view.dom);
    latest.current.onReady?.(createSpeechEditorHandle(made));
    const stopWatching = watchEditor(made, {
      onChange: (document) => latest.current.onChange(document),
      onPlaceChange: (place) => latest.current.onPlaceChange?.(place),
    });
    setEditor(made);
    return () => {
      stopWatching();
      made.destroy();
    };
  }, [firstDocument]);
  useEffect(() => {
    if (editor !== null && factsOf(editor.state) !== facts)
      setFacts(facts)(editor.state, editor.view.dispatch);
  }, [editor, facts]);
  useEffect(() => {
    if (editor !== null) setContinuation(hasContinuation)(editor.state, editor.view.dispatch);
  }, [editor, hasContinuation]);
  useEffect(() => {
    if (editor !== null && editor.isEditable !== editable) editor.setEditable(editable, false);
  }, [editor, editable]);

  const deskRef = useRef<HTMLDivElement>(null);
  usePaperZoom(deskRef, view);
  const look = `${view.layout === "flow" ? "paper-flow" : ""} ${emphasis ? "paper-emphasis" : ""}`;
  return (
    <div ref={deskRef} className={`paper-desk ${look}`}>
      <div ref={paperRef} className="paper" />
      {editor !== null && editable && props.onFacts !== undefined ? (
        <SlotBar editor={editor} facts={facts} onFacts={props.onFacts} />
      ) : null}
    </div>
  );
}

/** The parts of the editor; they ask for the callbacks of the last drawing whenever they need one. */
function extensionsFor(latest: RefObject<SpeechEditorProps>): AnyExtension[] {
  return [
    ...draftExtensions({
      facts: latest.current.facts,
      onNotice: (code) => latest.current.onNotice?.(code),
      onFiles: (files) => latest.current.onFiles?.(files),
    }),
    SlashMenu.configure({
      provider: {
        known: (query, place) => latest.current.slashItems?.known(query, place) ?? [],
        find: async (query, place, signal) =>
          (await latest.current.slashItems?.find?.(query, place, signal)) ?? [],
      },
    }),
    Continuation.configure({
      provider: async (before, signal) =>
        (await latest.current.continuation?.provider(before, signal)) ?? null,
      enabled: latest.current.continuation?.enabled ?? false,
    }),
  ];
}
