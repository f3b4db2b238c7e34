import type { NodeViewRendererProps } from "@tiptap/core";
import type { Decoration, NodeView } from "@tiptap/pm/view";

function wordsIn(decorations: readonly Decoration[]): string {
  for (const { spec } of decorations) if (typeof spec.ordinalText === "string") return spec.ordinalText;
  return "";
}

/** Draws an ordinal as real text that the writer cannot edit letter by letter. */
export function createOrdinalView({
  node,
  decorations,
}: Pick<NodeViewRendererProps, "node" | "decorations">): NodeView {
  const dom = document.createElement("span");
  dom.className = "ordinal";
  dom.textContent = wordsIn(decorations);
  return {
    dom,
    update: (next, nextDecorations) => {
      if (next.type !== node.type) return false;
      const words = wordsIn(nextDecorations);
      if (dom.textContent !== words) dom.textContent = words;
      return true;
    },
    ignoreMutation: () => true,
  };
}
