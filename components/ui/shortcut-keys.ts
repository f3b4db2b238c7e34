type KeyEvent = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

const MAC_SIGNS: Readonly<Record<string, string>> = {
  Mod: "⌘",
  Alt: "⌥",
  Shift: "⇧",
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowRight: "→",
  Escape: "esc",
  Tab: "⇥",
};

const PC_NAMES: Readonly<Record<string, string>> = {
  Mod: "Ctrl",
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowRight: "→",
  Escape: "Esc",
};

/** The order in which a Mac writes its signs: ⌥⇧⌘. */
const MAC_ORDER = ["Alt", "Shift", "Mod"];

function partsOf(keys: string): { modifiers: readonly string[]; key: string } {
  // A trailing stroke is the key itself: `Mod--`.
  const parts = keys.endsWith("--") ? [...keys.slice(0, -2).split("-"), "-"] : keys.split("-");
  return { modifiers: parts.slice(0, -1), key: parts.at(-1) ?? "" };
}

function keyName(key: string, names: Readonly<Record<string, string>>): string {
  return names[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}

/** Keys as the reader's keyboard has them: `Mod-Alt-1` is Ctrl+Alt+1, on a Mac ⌥⌘1. */
export function shortcutText(keys: string, isMac: boolean): string {
  const { modifiers, key } = partsOf(keys);
  if (!isMac) return [...modifiers, key].map((part) => keyName(part, PC_NAMES)).join("+");
  const signs = MAC_ORDER.filter((modifier) => modifiers.includes(modifier));
  return [...signs, key].map((part) => keyName(part, MAC_SIGNS)).join("");
}

/** Keys with Alt or Shift type other characters, so digits, letters and brackets are known by their place instead. */
const CODES: Readonly<Record<string, string>> = {
  "/": "Slash",
  "[": "BracketLeft",
  "]": "BracketRight",
  "=": "Equal",
  "-": "Minus",
};

function isKey(event: KeyEvent, key: string): boolean {
  if (event.key.toLowerCase() === key.toLowerCase()) return true;
  if (/^[0-9]$/u.test(key)) return event.code === `Digit${key}`;
  if (/^[a-z]$/iu.test(key)) return event.altKey && event.code === `Key${key.toUpperCase()}`;
  return CODES[key] !== undefined && event.code === CODES[key];
}

/** Whether a key press is the shortcut, with no modifier more or less than it names. */
export function isShortcut(event: KeyEvent, keys: string, isMac: boolean): boolean {
  const { modifiers, key } = partsOf(keys);
  const mod = isMac ? event.metaKey : event.ctrlKey;
  const other = isMac ? event.ctrlKey : event.metaKey;
  return (
    mod === modifiers.includes("Mod") &&
    !other &&
    event.altKey === modifiers.includes("Alt") &&
    event.shiftKey === modifiers.includes("Shift") &&
    isKey(event, key)
  );
}

/** Whether this browser runs on a Mac, whose keys have other names. */
export function isMacKeyboard(): boolean {
  return typeof navigator !== "undefined" && /Mac|iPhone|iPad/u.test(navigator.platform);
}
