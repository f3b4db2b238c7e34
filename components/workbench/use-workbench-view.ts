"use client";

import { useMediaQuery } from "@mantine/hooks";
import { useCallback, useEffect, useState } from "react";
import { DRAFT_ESCAPE_EVENT } from "@/components/editor/commands/escape-draft";
import { DEFAULT_PREFERENCES, type Preferences, parsePreferences, preferencesStore } from "./preferences";

type Pane = "outline" | "assistant" | "preview";

/** Below this there is room for the paper and one pane. */
const ROOM_FOR_BOTH = "(min-width: 72em)";

/** How the workbench is looked at: panes, paper, focus mode. Kept for the person in this browser. */
export function useWorkbenchView(personId: string) {
  const [preferences, setPreferences] = useState<Preferences>(DEFAULT_PREFERENCES);
  const hasRoom = useMediaQuery(ROOM_FOR_BOTH, true);
  const [narrowPane, setNarrowPane] = useState<Pane | null>("assistant");
  const [focusMode, setFocusMode] = useState(false);

  // After the first paint, which must be the same as the server's.
  useEffect(() => setPreferences(parsePreferences(preferencesStore.read(personId))), [personId]);

  const prefer = useCallback(
    (change: Partial<Preferences>) => {
      setPreferences((before) => {
        const next = { ...before, ...change };
        preferencesStore.write(personId, next);
        return next;
      });
    },
    [personId],
  );

  useEffect(() => {
    if (!focusMode) return;
    const leave = () => setFocusMode(false);
    // Esc outside the paper; inside, the editor passes on only those it has no use for.
    const handleKey = (event: KeyboardEvent) => {
      const isInPaper = event.target instanceof Element && event.target.closest(".draft") !== null;
      if (event.key === "Escape" && !event.defaultPrevented && !isInPaper) leave();
    };
    document.documentElement.dataset.focusMode = "";
    document.addEventListener(DRAFT_ESCAPE_EVENT, leave);
    document.addEventListener("keydown", handleKey);
    return () => {
      delete document.documentElement.dataset.focusMode;
      document.removeEventListener(DRAFT_ESCAPE_EVENT, leave);
      document.removeEventListener("keydown", handleKey);
    };
  }, [focusMode]);

  const isShown = (pane: Pane) => {
    if (!hasRoom) return narrowPane === pane;
    return preferences[pane] && (pane !== "assistant" || !preferences.preview);
  };
  const toggle = (pane: Pane) => {
    if (!hasRoom) setNarrowPane(narrowPane === pane ? null : pane);
    // The two share a place: the assistant comes back where the pages stood.
    else if (pane === "assistant") prefer({ assistant: !isShown(pane), preview: false });
    else prefer({ [pane]: !preferences[pane] });
  };
  /** Whatever hides the pane, focus mode included, gives way. */
  const show = (pane: Pane) => {
    setFocusMode(false);
    if (!isShown(pane)) toggle(pane);
  };
  return {
    preferences,
    prefer,
    show,
    focusMode,
    setFocusMode,
    showOutline: isShown("outline") && !focusMode,
    showAssistant: isShown("assistant") && !focusMode,
    showPreview: isShown("preview") && !focusMode,
    toggle,
  };
}
