import { type Command, Plugin, PluginKey } from "@tiptap/pm/state";

const tabReleaseKey = new PluginKey<boolean>("tabRelease");

/** Esc: the next Tab leaves the editor, so that nobody who works by keyboard is caught in it (WCAG 2.2, 2.1.2). */
export const releaseTab: Command = (state, dispatch) => {
  dispatch?.(state.tr.setMeta(tabReleaseKey, true));
  return true;
};

/** Lets a command have Tab only while it is not released. */
export function unlessReleased(command: Command): Command {
  return (state, dispatch, view) => tabReleaseKey.getState(state) !== true && command(state, dispatch, view);
}

/** Remembers that Esc was pressed, until the writer goes on. */
export function tabReleasePlugin(): Plugin<boolean> {
  return new Plugin<boolean>({
    key: tabReleaseKey,
    state: {
      init: () => false,
      apply: (transaction, isReleased) =>
        transaction.getMeta(tabReleaseKey) ??
        (isReleased && !transaction.docChanged && !transaction.selectionSet),
    },
  });
}
