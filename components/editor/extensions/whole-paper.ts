import { Extension } from "@tiptap/core";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";

/** On the element around the text while all of it is laid out; the style sheet knows it. */
const WHOLE_PAPER = "wholePaper";
/** Laid out at one key, the paper stays so for the keys that follow. */
const STAYS_MS = 2_000;

const TRAVEL_KEYS: ReadonlySet<string> = new Set([
  "ArrowUp",
  "ArrowDown",
  "ArrowLeft",
  "ArrowRight",
  "Home",
  "End",
  "PageUp",
  "PageDown",
]);

/**
 * Lays out the whole paper before the cursor travels further than the eye sees.
 *
 * Blocks out of sight are not laid out (see the style sheet). It is the browser that moves the cursor, and in such a block
 * it knows no lines: Ctrl+End would end before the last paragraph instead of behind it. A step within what is in sight
 * needs nothing.
 */
export function wholePaperPlugin(): Plugin {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const layOut = (view: EditorView) => {
    const paper = view.dom.parentElement;
    if (paper === null) return;
    paper.dataset[WHOLE_PAPER] = "";
    clearTimeout(timer);
    timer = setTimeout(() => delete paper.dataset[WHOLE_PAPER], STAYS_MS);
  };
  return new Plugin({
    key: new PluginKey("wholePaper"),
    props: {
      handleDOMEvents: {
        keydown: (view, event) => {
          if (TRAVEL_KEYS.has(event.key) && (isLeap(event) || !isCursorInSight(view))) layOut(view);
          return false;
        },
      },
    },
    view: () => ({ destroy: () => clearTimeout(timer) }),
  });
}

function isLeap({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || key.startsWith("Page");
}

function isCursorInSight(view: EditorView): boolean {
  const { top, bottom } = view.coordsAtPos(view.state.selection.head);
  return top >= 0 && bottom <= window.innerHeight;
}

export const WholePaper = Extension.create({
  name: "wholePaper",
  addProseMirrorPlugins: () => [wholePaperPlugin()],
});
