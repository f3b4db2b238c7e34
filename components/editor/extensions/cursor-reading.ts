import { Extension } from "@tiptap/core";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { readCursor } from "../read-cursor";

/**
 * Has the editor know where the browser has put the cursor before the next key acts there.
 *
 * The browser tells of a move in a task of its own, which a busy page comes to late: after the next key, or after the
 * editor has set its own cursor, which it does 20 ms behind a focus. The words would then go where the cursor was.
 */
export function cursorReadingPlugin(): Plugin {
  return new Plugin({
    key: new PluginKey("cursorReading"),
    props: {
      handleDOMEvents: {
        keydown: (view) => {
          if (!view.composing) readCursor(view);
          return false;
        },
        focus: readSoon,
        mouseup: readSoon,
      },
    },
  });
}

/** Behind the browser's own move, which follows the event, and ahead of the editor's. */
function readSoon(view: EditorView): boolean {
  setTimeout(() => {
    if (!view.isDestroyed && !view.composing && view.hasFocus()) readCursor(view);
  }, 0);
  return false;
}

export const CursorReading = Extension.create({
  name: "cursorReading",
  // Its key handler comes before all that act on the key.
  priority: 1000,
  addProseMirrorPlugins: () => [cursorReadingPlugin()],
});
