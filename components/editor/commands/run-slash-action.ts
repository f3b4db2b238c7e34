import { closeHistory } from "@tiptap/pm/history";
import { type Command, Selection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import type { SlashAction } from "../slash-menu/slash-item";
import { insertBlocks } from "./insert-blocks";
import { insertPhrase } from "./insert-phrase";

/** Takes away what was typed to open the menu and does what was chosen, as one step of undo. */
export function runSlashAction(
  view: EditorView,
  range: { readonly from: number; readonly to: number },
  action: SlashAction,
): void {
  const tr = closeHistory(view.state.tr).delete(range.from, range.to);
  commandOf(action)(view.state.apply(tr), (chosen) => {
    for (const step of chosen.steps) tr.step(step);
    tr.setSelection(Selection.fromJSON(tr.doc, chosen.selection.toJSON()));
  });
  view.dispatch(tr.scrollIntoView());
  view.focus();
  if (action.type === "screen") action.run();
}

function commandOf(action: SlashAction): Command {
  if (action.type === "screen") return () => true;
  if (action.type === "command") return action.command;
  return action.type === "phrase" ? insertPhrase(action.nodes) : insertBlocks(action.blocks);
}
