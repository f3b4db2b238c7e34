"use client";

import { notifications } from "@mantine/notifications";
import { type RefObject, useEffect, useRef, useState } from "react";
import { insertBlocksBefore } from "@/components/editor/commands/insert-blocks";
import { blocksOf } from "@/components/editor/queries/draft-blocks";
import type { SpeechEditorHandle } from "@/components/editor/speech-editor-handle";
import { OUTLINE_WORDS } from "@/lib/messages/zh-outline";
import type { SectionTemplate } from "@/lib/mining/section-template";
import type { DraftDocument } from "@/lib/speech/draft-document";
import type { OutlineItem } from "./draft-outline";
import type { MissingSection } from "./missing-sections";
import { type OutlineAction, runOutlineAction } from "./outline-action";
import { templateBlocks } from "./template-blocks";

type Options = {
  readonly editor: RefObject<SpeechEditorHandle | null>;
  /** The draft as the outline shows it now; it may lag behind the editor. */
  readonly document: DraftDocument;
  readonly templates: readonly SectionTemplate[];
  /** Called once the outline shows the change: the heading that was changed is now this block. */
  readonly onShown: (blockIndex: number) => void;
};

/** Changes from the outline, and what is said of them. */
export function useOutlineActions({ editor, document, templates, onShown }: Options) {
  const [said, setSaid] = useState("");
  // Until a change is shown: where its section begins in the editor's newest state, by the row it was asked for on.
  const changed = useRef<{ readonly key: string; readonly block: number } | null>(null);

  useEffect(() => {
    if (changed.current === null || editor.current === null) return;
    const live = blocksOf(editor.current.getState().doc);
    if (document.content.length !== live.length || document.content.some((each, at) => each !== live[at])) {
      return;
    }
    const { block } = changed.current;
    changed.current = null;
    onShown(block);
  });

  const change = (item: OutlineItem, action: OutlineAction) => {
    if (editor.current === null) return;
    const known = changed.current?.key === item.key ? changed.current.block : item.blockIndex;
    const outcome = runOutlineAction(editor.current, known, action);
    setSaid(outcome.message);
    if (!outcome.done) notifications.show({ message: outcome.message, autoClose: 5000 });
    else if (action.type === "split") editor.current.focus();
    else if (outcome.blockIndex !== null) changed.current = { key: item.key, block: outcome.blockIndex };
  };
  const insert = (missing: MissingSection) => {
    const { blocks, isTemplate } = templateBlocks(missing, templates);
    editor.current?.run(insertBlocksBefore(missing.blockIndex, blocks));
    setSaid(OUTLINE_WORDS.inserted(missing.name));
    if (!isTemplate) notifications.show({ message: OUTLINE_WORDS.noTemplate, autoClose: 5000 });
  };
  return { said, change, insert };
}
