"use client";

import { useMemo } from "react";
import type { Place } from "@/components/editor/queries/place";
import { useSteady } from "@/components/ui/use-steady";
import { usedPhraseIds } from "@/lib/speech/used-phrase-ids";
import type { CursorPosition } from "@/lib/suggest/phrase-context";
import type { DraftContent } from "./draft-saver";
import { headingTexts } from "./heading-texts";

/** What phrases are ranked by: where the cursor is, what was said and what was used; steady while none of it changes. */
export function usePhraseSurroundings(content: DraftContent, place: Place | null) {
  const { document, facts } = content;
  return {
    said: useSteady(useMemo(() => headingTexts(document, facts), [document, facts])),
    used: useSteady(useMemo(() => usedPhraseIds(document), [document])),
    place: useSteady({
      move: place?.move ?? null,
      heading: place?.runInHeading ?? place?.headingText ?? null,
      precedingText: place?.precedingText ?? "",
      position: cursorPosition(place),
    }),
  };
}

function cursorPosition(place: Place | null): CursorPosition | null {
  if (place === null) return null;
  if (place.blockType === "heading") return "heading";
  return place.precedingText === "" ? "empty-line" : "in-line";
}
