"use client";

import { useEffect, useRef } from "react";
import { isMacKeyboard, isShortcut } from "@/components/ui/shortcut-keys";
import { SHORTCUT_IDS, type ShortcutId, shortcutKeys } from "./shortcuts";

export type ShortcutHandlers = Readonly<Partial<Record<ShortcutId, () => void>>>;

/**
 * Answers shortcuts of the page wherever the focus is, ahead of the browser's own meaning of the keys.
 *
 * A key an input method is still using belongs to it; while a dialog is open the page behind it stays as it is.
 */
export function useShortcuts(handlers: ShortcutHandlers): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    const isMac = isMacKeyboard();
    const handle = (event: KeyboardEvent) => {
      if (event.isComposing || event.keyCode === 229 || event.defaultPrevented) return;
      for (const id of SHORTCUT_IDS) {
        const run = latest.current[id];
        if (run === undefined || !isShortcut(event, shortcutKeys(id, isMac), isMac)) continue;
        // Asked last: it walks the whole page, which no typed character should wait for.
        if (document.querySelector("[role=dialog][aria-modal=true]") !== null) return;
        event.preventDefault();
        event.stopPropagation();
        run();
        return;
      }
    };
    window.addEventListener("keydown", handle, true);
    return () => window.removeEventListener("keydown", handle, true);
  }, []);
}
