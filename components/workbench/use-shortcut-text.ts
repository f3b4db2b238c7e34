"use client";

import { useSyncExternalStore } from "react";
import { isMacKeyboard, shortcutText } from "@/components/ui/shortcut-keys";
import { type ShortcutId, shortcutKeys } from "./shortcuts";

const never = () => () => undefined;

/** Whether to write keys as a Mac has them; not known on the server. */
export function useIsMac(): boolean {
  return useSyncExternalStore(never, isMacKeyboard, () => false);
}

/** Keys of a shortcut as this reader's keyboard has them. */
export function useShortcutText(id: ShortcutId): string {
  const isMac = useIsMac();
  return shortcutText(shortcutKeys(id, isMac), isMac);
}
