"use client";

import { useRouter } from "next/navigation";
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from "react";
import { shortcutText } from "@/components/ui/shortcut-keys";
import { whenIdle } from "@/components/ui/when-idle";
import { shortcutKeys } from "@/components/workbench/shortcuts";
import { useIsMac } from "@/components/workbench/use-shortcut-text";
import { useShortcuts } from "@/components/workbench/use-shortcuts";
import type { Abilities } from "@/lib/people/abilities";
import { deskCommands } from "./desk-commands";
import { paletteStore } from "./palette-store";

const loadPalette = () => import("./palette-dialog");

// Both come after the page: the palette when the browser is idle, lest the first keys typed to it are lost.
const PaletteDialog = lazy(() => loadPalette().then((module) => ({ default: module.PaletteDialog })));
const ShortcutsHelp = lazy(() =>
  import("./shortcuts-help").then((module) => ({ default: module.ShortcutsHelp })),
);

/** The command palette and the shortcuts help of every signed-in page, with the commands every page has. */
export function PaletteHost({ abilities }: { abilities: Abilities }) {
  const opened = useSyncExternalStore(paletteStore.subscribe, paletteStore.opened, () => null);
  const [showHelp, setShowHelp] = useState(false);
  const router = useRouter();
  const isMac = useIsMac();
  useShortcuts({ palette: () => paletteStore.open(), shortcutsHelp: () => setShowHelp(true) });
  useEffect(() => {
    const helpKeys = shortcutText(shortcutKeys("shortcutsHelp", isMac), isMac);
    return paletteStore.register(
      deskCommands({
        go: (path) => router.push(path),
        openDraft: (id) => router.push(`/drafts/${id}`),
        showHelp: () => setShowHelp(true),
        helpKeys,
        abilities,
      }),
    );
  }, [router, isMac, abilities]);
  useEffect(() => whenIdle(() => void loadPalette().catch(() => undefined)), []);
  useEffect(() => {
    const handle = (event: KeyboardEvent) => {
      if (event.key === "?" && !event.isComposing && !isTyping(event.target)) setShowHelp(true);
    };
    window.addEventListener("keydown", handle);
    return () => window.removeEventListener("keydown", handle);
  }, []);
  return (
    <Suspense fallback={null}>
      {opened === null ? null : <PaletteDialog initialQuery={opened.query} onClose={paletteStore.close} />}
      {showHelp ? <ShortcutsHelp onClose={() => setShowHelp(false)} /> : null}
    </Suspense>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"))
  );
}
