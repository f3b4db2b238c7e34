import { closeHistory } from "@tiptap/pm/history";
import { type Command, type EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import {
  type CommentsMeta,
  commentsKey,
  type PlacedComment,
  shownComments,
} from "../extensions/comments-plugin";
import { anchorTextOf, rangeBetween } from "../queries/anchor-place";
import { placeAhead } from "../queries/place-ahead";
import { samePlaces } from "../queries/same-places";
import { replaceWords } from "./replace-words";

function withMeta(transaction: Transaction, meta: CommentsMeta): Transaction {
  return transaction.setMeta(commentsKey, meta).setMeta("addToHistory", false);
}

/** Marks the words of these remarks and no others; false when that is how it is. */
export function showComments(comments: readonly PlacedComment[]): Command {
  return (state, dispatch) => {
    if (samePlaces(shownComments(state), comments, looksAlike)) return false;
    dispatch?.(withMeta(state.tr, { type: "show", comments }));
    return true;
  };
}

const looksAlike = (one: PlacedComment, other: PlacedComment) => one.isSuggestion === other.isSuggestion;

/** Selects the words of a remark. False when its words are gone. */
export function goToComment(id: string): Command {
  return (state, dispatch) => {
    const comment = shownComments(state).find((each) => each.id === id);
    if (comment === undefined) return false;
    dispatch?.(standAt(state, comment));
    return true;
  };
}

/** The next or the previous remark from the cursor on; past the last it goes on from the first. */
export function walkComments(direction: "next" | "previous"): Command {
  return (state, dispatch) => {
    const comment = placeAhead(shownComments(state), state.selection, direction);
    if (comment === undefined) return false;
    dispatch?.(standAt(state, comment));
    return true;
  };
}

function standAt(state: EditorState, { id, fromPos, toPos }: PlacedComment): Transaction {
  const selection = TextSelection.between(state.doc.resolve(fromPos), state.doc.resolve(toPos));
  return withMeta(state.tr.setSelection(selection), { type: "stand", id }).scrollIntoView();
}

/**
 * Puts the proposed words in the place of those remarked on, as one step of undo.
 *
 * False when the draft no longer reads as it did: words that were changed since are not overwritten.
 *
 * @param quote - the words as they were when the change was proposed.
 */
export function acceptSuggestion(id: string, quote: string, replacement: string): Command {
  return (state, dispatch) => {
    const comment = shownComments(state).find((each) => each.id === id);
    if (comment === undefined) return false;
    const { fromPos, toPos } = comment;
    const { start, end } = rangeBetween(state.doc, fromPos, toPos);
    if (anchorTextOf(state.doc).slice(start, end) !== quote) return false;
    if (dispatch) {
      const tr = closeHistory(state.tr);
      replaceWords(tr, fromPos, toPos, replacement);
      dispatch(tr.setSelection(TextSelection.create(tr.doc, fromPos + replacement.length)).scrollIntoView());
    }
    return true;
  };
}
