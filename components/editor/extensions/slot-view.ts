import type { NodeViewRendererProps } from "@tiptap/core";
import type { Decoration, NodeView } from "@tiptap/pm/view";

type Shown = { readonly text: string; readonly open: boolean };

/** What the slot display plugin says this slot shows; the blank label until it has spoken. */
function shownIn(decorations: readonly Decoration[], label: string): Shown {
  for (const { spec } of decorations) {
    if (typeof spec.slotText === "string") return { text: spec.slotText, open: spec.slotOpen === true };
  }
  return { text: `〔${label}〕`, open: true };
}

/** Draws a slot as real text, so that screen readers and the browser's search find it. */
export function createSlotView({
  node,
  decorations,
}: Pick<NodeViewRendererProps, "node" | "decorations">): NodeView {
  const dom = document.createElement("span");
  const render = (label: string, shown: Shown) => {
    dom.className = shown.open ? "slot slot-open" : "slot slot-filled";
    dom.dataset.slot = label;
    if (dom.textContent !== shown.text) dom.textContent = shown.text;
  };
  render(node.attrs.label, shownIn(decorations, node.attrs.label));
  return {
    dom,
    update: (next, nextDecorations) => {
      if (next.type !== node.type) return false;
      render(next.attrs.label, shownIn(nextDecorations, next.attrs.label));
      return true;
    },
    ignoreMutation: () => true,
  };
}
