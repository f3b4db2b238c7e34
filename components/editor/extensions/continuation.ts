import { Extension } from "@tiptap/core";
import { type EditorState, Plugin } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import { EDITOR_WORDS } from "@/lib/messages/zh-editor";
import { acceptContinuation, dismissContinuation } from "../commands/accept-continuation";
import {
  type ContinuationMeta,
  type ContinuationState,
  continuationKey,
  initialContinuation,
  nextContinuation,
  type Offer,
} from "./continuation-state";
import { type ContinuationProvider, ContinuationView } from "./continuation-view";

export type ContinuationOptions = {
  readonly provider: ContinuationProvider;
  /** Whether it is on at first; later `setContinuation`. */
  readonly enabled: boolean;
};

/** The view reads the last change of a composition up to 20 ms after its end. */
const COMPOSITION_SETTLES_MS = 30;

/**
 * Grey text behind the cursor: how the library goes on. Tab takes all of it, Ctrl+→ a word, Esc none, and typing the same
 * words keeps the rest; Alt+/ reads it out.
 *
 * The words are generated content of an empty element, so that they are never part of what is copied, found, read out as
 * text, or composed into.
 */
export function continuationPlugin({ provider, enabled }: ContinuationOptions): Plugin<ContinuationState> {
  const views = new WeakMap<EditorView, ContinuationView>();
  return new Plugin<ContinuationState>({
    key: continuationKey,
    state: {
      init: () => initialContinuation(enabled),
      apply: (transaction, previous, _old, state) => nextContinuation(transaction, previous, state),
    },
    view: (view) => {
      const own = new ContinuationView(view, provider);
      views.set(view, own);
      return own;
    },
    props: {
      decorations: decorate,
      handleKeyDown: (view, event) => {
        if (event.isComposing || view.composing || event.keyCode === 229) return false;
        const offer = continuationKey.getState(view.state)?.offer;
        if (!offer) {
          // Whoever presses Esc while an answer is on its way does not want it; the key has its other meaning as well.
          if (event.key === "Escape") dismissContinuation(view.state, view.dispatch);
          return false;
        }
        if (isKey(event, "/", "alt")) {
          views.get(view)?.announce(offer);
          return true;
        }
        if (isKey(event, "Tab")) return acceptContinuation("all")(view.state, view.dispatch, view);
        if (isKey(event, "ArrowRight", "mod"))
          return acceptContinuation("word")(view.state, view.dispatch, view);
        return isKey(event, "Escape") && dismissContinuation(view.state, view.dispatch);
      },
      handleDOMEvents: {
        compositionstart: (view) => {
          compose(view, true);
          return false;
        },
        compositionend: (view) => {
          setTimeout(() => {
            if (!view.isDestroyed && !view.composing) compose(view, false);
          }, COMPOSITION_SETTLES_MS);
          return false;
        },
      },
    },
  });
}

function compose(view: EditorView, composing: boolean): void {
  const meta: ContinuationMeta = { type: "compose", composing };
  view.dispatch(view.state.tr.setMeta(continuationKey, meta).setMeta("addToHistory", false));
}

function isKey(event: KeyboardEvent, key: string, modifier?: "alt" | "mod"): boolean {
  const { altKey, ctrlKey, shiftKey, metaKey } = event;
  return (
    event.key === key &&
    altKey === (modifier === "alt") &&
    (ctrlKey || metaKey) === (modifier === "mod") &&
    !shiftKey
  );
}

function decorate(state: EditorState): DecorationSet | null {
  const { offer = null, composedFrom = null } = continuationKey.getState(state) ?? {};
  if (offer === null || composedFrom !== null) return null;
  const text = offer.words.join("");
  const widget = Decoration.widget(offer.pos, () => greyText(text, offer), {
    side: 1,
    key: `continuation ${text}`,
    ignoreSelection: true,
    marks: [],
  });
  return DecorationSet.create(state.doc, [widget]);
}

function greyText(text: string, { source }: Offer): HTMLElement {
  const dom = document.createElement("span");
  dom.className = "continuation";
  dom.setAttribute("data-continuation", text);
  dom.setAttribute("aria-hidden", "true");
  dom.title = source === null ? EDITOR_WORDS.ownWords : EDITOR_WORDS.source(source.title);
  return dom;
}

export const Continuation = Extension.create<ContinuationOptions>({
  name: "continuation",
  // Above the draft's keymap, so that Tab and Esc are its own while grey text shows; below the slash menu.
  priority: 900,
  addOptions: () => ({ provider: async () => null, enabled: false }),
  addProseMirrorPlugins() {
    return [continuationPlugin(this.options)];
  },
});
