"use client";

import { EditorContent, useEditor } from "@tiptap/react";
import { useEffect, useMemo, useRef } from "react";
import "./speech-editor.css";
import { EDITOR_WORDS, type EditorNoticeCode } from "@/lib/messages/zh-editor";
import type { DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { setFacts } from "./commands/set-facts";
import { draftExtensions, REPLACED_CORE_EXTENSIONS } from "./extensions/draft-extensions";
import { factsOf } from "./extensions/slot-display";
import type { Place } from "./queries/place";
import type { SlashItemProvider } from "./slash-menu/slash-item";
import { SlashMenu } from "./slash-menu/slash-menu";
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
  readonly slashItems?: SlashItemProvider;
  readonly editable?: boolean;
  /** Size of the paper wished for, 1 is true size; narrow screens get less. */
  readonly zoom?: number;
};

/** The paper and the structured editor on it. */
export function SpeechEditor(props: SpeechEditorProps) {
  const { initialDocument, facts, editable = true, zoom = 1 } = props;
  // The editor is made once; its parts reach the newest callbacks through this.
  const latest = useRef(props);
  latest.current = props;
  const extensions = useMemo(
    () => [
      ...draftExtensions({
        facts: latest.current.facts,
        onNotice: (code) => latest.current.onNotice?.(code),
      }),
      SlashMenu.configure({
        provider: (query, place, signal) => latest.current.slashItems?.(query, place, signal) ?? [],
      }),
    ],
    [],
  );
  const editor = useEditor({
    immediatelyRender: false,
    injectCSS: false,
    enableCoreExtensions: REPLACED_CORE_EXTENSIONS,
    extensions,
    content: initialDocument,
    editable,
    editorProps: {
      attributes: {
        class: "draft",
        lang: "zh-CN",
        role: "textbox",
        spellcheck: "false",
        "aria-multiline": "true",
        "aria-label": EDITOR_WORDS.editorLabel,
        "aria-description": EDITOR_WORDS.editorKeys,
      },
    },
  });

  useEffect(() => {
    if (editor === null) return;
    latest.current.onReady?.(createSpeechEditorHandle(editor));
    return watchEditor(editor, {
      onChange: (document) => latest.current.onChange(document),
      onPlaceChange: (place) => latest.current.onPlaceChange?.(place),
    });
  }, [editor]);
  useEffect(() => {
    if (editor !== null && factsOf(editor.state) !== facts)
      setFacts(facts)(editor.state, editor.view.dispatch);
  }, [editor, facts]);
  useEffect(() => {
    if (editor !== null && editor.isEditable !== editable) editor.setEditable(editable, false);
  }, [editor, editable]);

  const deskRef = useRef<HTMLDivElement>(null);
  usePaperZoom(deskRef, zoom);
  return (
    <div ref={deskRef} className="paper-desk">
      <EditorContent editor={editor} className="paper" />
    </div>
  );
}
