import type { KeyboardEvent } from "react";
import type { OutlineAction } from "./outline-action";

/** What a key asks for on a heading of the outline, apart from walking. */
export type OutlineKey =
  | { readonly type: "change"; readonly action: OutlineAction }
  | { readonly type: "go" | "rename" | "menu" | "undo" | "redo" };

const CHANGES: Readonly<Record<string, OutlineAction>> = {
  ArrowUp: { type: "move", direction: "up" },
  ArrowDown: { type: "move", direction: "down" },
  ArrowLeft: { type: "shift", step: -1 },
  ArrowRight: { type: "shift", step: 1 },
};

type Keys = Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey">;

/** Null for keys that are for walking, or for the browser. */
export function outlineKey({ key, altKey, ctrlKey, metaKey, shiftKey }: Keys): OutlineKey | null {
  if (altKey) {
    const action = CHANGES[key];
    return action === undefined ? null : { type: "change", action };
  }
  if (ctrlKey || metaKey) {
    const letter = key.toLowerCase();
    if (letter === "z") return { type: shiftKey ? "redo" : "undo" };
    return letter === "y" ? { type: "redo" } : null;
  }
  if (key === "Enter" || key === " ") return { type: "go" };
  if (key === "F2") return { type: "rename" };
  return key === "ContextMenu" || (key === "F10" && shiftKey) ? { type: "menu" } : null;
}
