"use client";

import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { selectRange } from "@/components/editor/commands/select-range";
import { posOfPrinted, printedCursor } from "@/components/editor/queries/printed-cursor";
import type { SpeechEditorHandle } from "@/components/editor/speech-editor-handle";
import { fetchJson } from "@/components/ui/fetch-json";
import { createValueStore, type ValueStore } from "@/components/ui/value-store";
import type { PagePreview } from "@/lib/export/preview/page-preview";
import type { ProfileName } from "@/lib/export/profile-name";
import type { DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { PreviewLoader } from "./preview-loader";
import type { DraftCursor } from "./shown-line";

type Content = { readonly document: DraftDocument; readonly facts: FactSheet };

type Given = {
  readonly shown: boolean;
  /** What the screen shows of the draft; follows the typing with a delay. */
  readonly content: Content;
  /** The draft as it stands. */
  readonly latest: RefObject<Content>;
  /** The layout the pages are set in. */
  readonly profile: ProfileName;
  readonly editor: RefObject<SpeechEditorHandle | null>;
};

/** The mark in the pages follows the cursor when it rests this long: walking through a text should not redraw each step. */
const CURSOR_RESTS_MS = 60;

/** The typeset pages of the draft being written, while they are shown. */
export function usePagePreview({ shown, content, latest, profile, editor }: Given) {
  const cursor = useState(() => createValueStore<DraftCursor | null>(null))[0];
  const latestProfile = useRef(profile);
  const isShown = useRef(shown);
  isShown.current = shown;
  const [loader] = useState(
    () =>
      new PreviewLoader({
        ask: (request, signal) =>
          fetchJson<PagePreview>("/api/preview", {
            method: "POST",
            headers: { "Content-Type": "application/json" },
            body: JSON.stringify({ ...request, profile: latestProfile.current }),
            signal,
          }),
        content: () => latest.current,
        spot: () => spotOf(editor.current),
        isShown: () => isShown.current,
        prepare: decoded,
      }),
  );

  /** Something was typed: the pages, or only their number, follow at its next pause. */
  const touch = useCallback(() => {
    if (!document.hidden) loader.touch();
  }, [loader]);
  // What came other than by typing: facts, a restored version.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the loader reads the newest by itself.
  useEffect(touch, [content]);
  useEffect(() => {
    document.addEventListener("visibilitychange", touch);
    return () => document.removeEventListener("visibilitychange", touch);
  }, [touch]);
  useEffect(() => {
    if (latestProfile.current === profile) return;
    latestProfile.current = profile;
    loader.forget();
    touch();
  }, [profile, loader, touch]);
  useEffect(() => {
    if (shown) loader.open();
    else touch();
    return () => loader.stop();
  }, [shown, loader, touch]);

  /** Follows the cursor of an editor that was just made. */
  const attach = useCallback(
    (handle: SpeechEditorHandle) => followCursor(handle, cursor, () => isShown.current),
    [cursor],
  );
  useEffect(() => {
    if (shown && editor.current !== null) cursor.set(printedCursor(editor.current.getState()));
  }, [shown, editor, cursor]);

  const goTo = useCallback(
    (blockIndex: number, offset: number) => {
      const handle = editor.current;
      const pos = handle && posOfPrinted(handle.getState(), blockIndex, offset);
      if (handle !== null && pos !== null) handle.run(selectRange(pos, pos));
    },
    [editor],
  );
  return { loader, cursor, touch, attach, goTo };
}

function spotOf(editor: SpeechEditorHandle | null) {
  const at = editor === null ? null : printedCursor(editor.getState());
  return at && { blockIndex: at.blockIndex, share: at.length === 0 ? 0 : Math.min(1, at.offset / at.length) };
}

function followCursor(
  handle: SpeechEditorHandle,
  cursor: ValueStore<DraftCursor | null>,
  isShown: () => boolean,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  handle.onUpdate(() => {
    clearTimeout(timer);
    if (isShown()) timer = setTimeout(() => cursor.set(printedCursor(handle.getState())), CURSOR_RESTS_MS);
  });
}

/** Ready to be painted: an image set without this would flash white first. */
async function decoded(url: string): Promise<void> {
  const image = new Image();
  image.src = url;
  // A page that cannot be decoded shows as the browser shows a broken image.
  await image.decode().catch(() => undefined);
}
