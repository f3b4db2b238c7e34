import type { Command } from "@tiptap/pm/state";

/** Event of the paper: Esc was pressed, and nothing in the editor had a use for it. It bubbles. */
export const DRAFT_ESCAPE_EVENT = "draft-escape";

/** Passes an Esc on to the screen around the paper, after menus, slots and the like; it never uses the key up. */
export const escapeDraft: Command = (_state, _dispatch, view) => {
  view?.dom.dispatchEvent(new CustomEvent(DRAFT_ESCAPE_EVENT, { bubbles: true }));
  return false;
};
