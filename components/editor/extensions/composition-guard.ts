import { Extension } from "@tiptap/core";
import { deleteSelection } from "@tiptap/pm/commands";
import { NodeSelection, Plugin, PluginKey } from "@tiptap/pm/state";
import { clearDraft } from "../commands/clear-draft";

/**
 * Deletes a selection over several lines before an input method writes over it.
 *
 * Left to itself the browser merges the elements of the lines, and the title may be swallowed by a paragraph.
 */
export function compositionGuardPlugin(): Plugin {
  return new Plugin({
    key: new PluginKey("compositionGuard"),
    props: {
      handleTextInput: (view, _from, _to, text) => {
        if (!clearDraft(view.state, view.dispatch)) return false;
        view.dispatch(view.state.tr.insertText(text));
        return true;
      },
      handleDOMEvents: {
        compositionstart: (view) => {
          const { selection } = view.state;
          if (selection instanceof NodeSelection || selection.$from.sameParent(selection.$to)) return false;
          if (!clearDraft(view.state, view.dispatch)) deleteSelection(view.state, view.dispatch);
          return false;
        },
      },
    },
  });
}

export const CompositionGuard = Extension.create({
  name: "compositionGuard",
  addProseMirrorPlugins: () => [compositionGuardPlugin()],
});
