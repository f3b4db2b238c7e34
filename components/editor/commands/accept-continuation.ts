import { closeHistory } from "@tiptap/pm/history";
import { type Command, TextSelection } from "@tiptap/pm/state";
import { inlineFromText } from "@/lib/speech/slot-text";
import { type ContinuationMeta, continuationKey } from "../extensions/continuation-state";
import { fragmentFromInline } from "../queries/document-node";
import { recogniseStructure } from "./recognise-structure";

/**
 * Puts in the grey text, all of it or its first word, with its source, as a step of undo of its own. The cursor goes
 * behind it: slots in it are left for Tab, so that writing goes on.
 */
export function acceptContinuation(amount: "all" | "word"): Command {
  return (state, dispatch, view) => {
    const offer = continuationKey.getState(state)?.offer;
    if (!offer) return false;
    if (dispatch) {
      const { pos, words, source } = offer;
      const accepted = amount === "all" ? words : words.slice(0, 1);
      const provenance = source && { ...source, phraseId: null, names: [] };
      const content = fragmentFromInline(state.schema, inlineFromText(accepted.join(""), provenance));
      const tr = closeHistory(state.tr).insert(pos, content);
      tr.setSelection(TextSelection.create(tr.doc, pos + content.size));
      const meta: ContinuationMeta = { type: "accept", rest: words.slice(accepted.length) };
      dispatch(tr.setMeta(continuationKey, meta).scrollIntoView());
      // Numbers are never words of a draft: 二是 among what was accepted counts as if it had been typed.
      const numbered = view === undefined ? null : recogniseStructure(view.state, pos);
      if (numbered !== null) dispatch(numbered);
    }
    return true;
  };
}

/** Takes the grey text away, and what is being asked for; nothing is offered at this place again. */
export const dismissContinuation: Command = (state, dispatch) => {
  const { offer = null, wish = null } = continuationKey.getState(state) ?? {};
  if (offer === null && wish === null) return false;
  const meta: ContinuationMeta = { type: "dismiss" };
  dispatch?.(state.tr.setMeta(continuationKey, meta));
  return true;
};

/** Switches grey text on or off. */
export function setContinuation(enabled: boolean): Command {
  return (state, dispatch) => {
    if (continuationKey.getState(state)?.enabled === enabled) return false;
    const meta: ContinuationMeta = { type: "enable", enabled };
    dispatch?.(state.tr.setMeta(continuationKey, meta));
    return true;
  };
}
