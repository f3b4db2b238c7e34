import type { KeyboardEvent } from "react";

const INSERT_BUTTONS = "button[data-insert]";

/** Up and down walk through the phrases of a list; Enter on one inserts it, as on any button. */
export function walkPhrases(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>(INSERT_BUTTONS)];
  const at = buttons.findIndex((button) => button.matches(":focus"));
  if (at < 0) return;
  event.preventDefault();
  buttons[at + (event.key === "ArrowDown" ? 1 : -1)]?.focus();
}
