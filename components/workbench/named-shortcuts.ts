import type { PaletteCommand } from "@/components/palette/palette-store";
import { isMacKeyboard, shortcutText } from "@/components/ui/shortcut-keys";
import { SHORTCUT_IDS, shortcut, shortcutKeys } from "./shortcuts";
import type { ShortcutHandlers } from "./use-shortcuts";

/** Shortcuts as commands with their names and keys, in the order of the list. */
export function namedShortcuts(handlers: ShortcutHandlers): PaletteCommand[] {
  const isMac = isMacKeyboard();
  return SHORTCUT_IDS.flatMap((id) => {
    const run = handlers[id];
    if (run === undefined) return [];
    const keys = shortcutText(shortcutKeys(id, isMac), isMac);
    return [{ id: `command-${id}`, group: "commands" as const, title: shortcut(id).label, keys, run }];
  });
}
