import { Extension } from "@tiptap/core";
import type { Node as ProseMirrorNode } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { PLACEHOLDERS } from "@/lib/messages/zh-editor";
import type { BlockNode } from "@/lib/speech/draft-document";
import { blockAt } from "../queries/block-at";

/** Empty paragraphs stay silent unless the cursor is in them: hints all over a page would read as text. */
function asksForWords(node: ProseMirrorNode, index: number, currentIndex: number): boolean {
  return node.content.size === 0 && (node.type.name !== "paragraph" || index === currentIndex);
}

function decorate(state: EditorState): DecorationSet {
  const currentIndex = state.selection.empty ? (blockAt(state.selection.$from)?.index ?? -1) : -1;
  const decorations: Decoration[] = [];
  state.doc.forEach((node, pos, index) => {
    if (!asksForWords(node, index, currentIndex)) return;
    const placeholder = PLACEHOLDERS[node.type.name as BlockNode["type"]];
    const attributes = { class: "is-empty", "data-placeholder": placeholder };
    decorations.push(Decoration.node(pos, pos + node.nodeSize, attributes));
  });
  return DecorationSet.create(state.doc, decorations);
}

/** Hints in empty lines; printed by the style sheet, never part of the text. */
export function placeholdersPlugin(): Plugin {
  return new Plugin({ key: new PluginKey("placeholders"), props: { decorations: decorate } });
}

export const Placeholders = Extension.create({
  name: "placeholders",
  addProseMirrorPlugins: () => [placeholdersPlugin()],
});
