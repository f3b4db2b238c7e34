"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { SpeechEditorHandle } from "@/components/editor/speech-editor-handle";
import type { FindMode } from "@/components/find/find-bar";
import { paletteStore } from "@/components/palette/palette-store";
import { preparePinyin } from "@/components/ui/match-text";
import { whenIdle } from "@/components/ui/when-idle";
import { useShortcuts } from "./use-shortcuts";
import type { WorkbenchActions } from "./workbench-actions";
import { workbenchCommands } from "./workbench-commands";
import { workbenchShortcuts } from "./workbench-shortcuts";

/** The find bar as it was asked for. */
export type FindRequest = {
  readonly editor: SpeechEditorHandle;
  readonly mode: FindMode;
  readonly initialText: string;
  readonly askedFor: number;
};

/** Setting up the readings takes a tenth of a second; whoever opens a draft wants to see and write it first. */
const PINYIN_AFTER_MS = 3_000;

/**
 * Keys, palette commands and the find bar of the workbench.
 *
 * @param editorKey - the find bar closes when it changes, for the editor it searched is gone.
 */
export function useWorkbenchTools(given: Omit<WorkbenchActions, "openFind">, editorKey: number) {
  const [find, setFind] = useState<FindRequest | null>(null);
  const latest = useRef(given);
  latest.current = given;

  const openFind = useCallback((mode: FindMode) => {
    const editor = latest.current.editor();
    if (editor === null) return;
    setFind((open) => ({
      editor,
      mode,
      initialText: selectedLine(editor),
      askedFor: (open?.askedFor ?? 0) + 1,
    }));
  }, []);
  const closeFind = useCallback(() => {
    setFind(null);
    latest.current.editor()?.focus();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the editor was made anew.
  useEffect(() => setFind(null), [editorKey]);

  const actions: WorkbenchActions = { ...given, openFind };
  useShortcuts(workbenchShortcuts(actions));
  const newest = useRef(actions);
  newest.current = actions;
  useEffect(
    () =>
      paletteStore.register({
        commands: () => workbenchCommands(newest.current).commands(),
        search: async (query, signal) =>
          (await workbenchCommands(newest.current).search?.(query, signal)) ?? [],
      }),
    [],
  );
  useEffect(() => whenIdle(() => void preparePinyin(), PINYIN_AFTER_MS), []);
  return { actions, find, closeFind };
}

/** What is selected, if it is short enough to look for and of one line. */
function selectedLine(editor: SpeechEditorHandle): string {
  editor.readCursor();
  const { doc, selection } = editor.getState();
  const text = doc.textBetween(selection.from, selection.to, "\n", "\n");
  return text.length <= 60 && !text.includes("\n") ? text : "";
}
