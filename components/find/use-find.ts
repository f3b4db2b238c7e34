"use client";

import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import {
  changesOf,
  endFind,
  goToMatch,
  replaceAllMatches,
  replaceMatch,
  startFind,
} from "@/components/editor/commands/find";
import { type FindState, findStateOf } from "@/components/editor/extensions/find-plugin";
import type { FindScope } from "@/components/editor/queries/find-matches";
import type { SpeechEditorHandle } from "@/components/editor/speech-editor-handle";
import { lastSearch, rememberSearch, type Search } from "./last-search";

export type FindNote = { readonly replaced: number; readonly left: number } | null;

/** The search of the find bar: what is set, what was found, and the steps through it. */
export function useFind(editor: SpeechEditorHandle, initialText: string) {
  const [search, setSearch] = useState<Search>(() => ({
    ...lastSearch(),
    ...(initialText === "" ? {} : { text: initialText, isRegExp: false }),
  }));
  const [note, setNote] = useState<FindNote>(null);
  const found: FindState | null = useSyncExternalStore(
    editor.onUpdate,
    () => findStateOf(editor.getState()),
    () => null,
  );

  const start = useCallback(
    (next: Search, scope: FindScope) => {
      rememberSearch(next);
      setSearch(next);
      setNote(null);
      editor.runFromPanel(startFind(next, scope));
    },
    [editor],
  );
  // Only the opening search: later ones start as the writer sets them.
  const opening = useRef(search);
  useEffect(() => {
    rememberSearch(opening.current);
    editor.runFromPanel(startFind(opening.current, null));
    return () => void editor.runFromPanel(endFind);
  }, [editor]);

  return {
    search,
    found,
    note,
    set: (part: Partial<Search>) => start({ ...search, ...part }, found?.scope ?? null),
    /** Limits the search to what is selected now, or to nothing again. */
    setScoped: (isScoped: boolean) => {
      const { from, to } = editor.getState().selection;
      start(search, isScoped && from < to ? { from, to } : null);
    },
    go: (direction: "next" | "previous") => void editor.runFromPanel(goToMatch(direction)),
    replace: () => {
      if (!editor.runFromPanel(replaceMatch(search.replacement))) editor.runFromPanel(goToMatch("next"));
    },
    replaceAll: () => {
      const all = found?.matches ?? [];
      const replaced = changesOf(all, search.replacement).length;
      editor.runFromPanel(replaceAllMatches(search.replacement));
      setNote({ replaced, left: all.length - replaced });
    },
  };
}
