import { closeHistory } from "@tiptap/pm/history";
import { type Command, type EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import {
  type CommentsMeta,
  commentsKey,
  type PlacedComment,
  shownComments,
} from "../extensions/comments-plugin";
import { anchorTextOf, rangeBetween } from "../queries/anchor-place";
import { replaceWords } from "./replace-words";

function withMeta(transaction: Transaction, meta: CommentsMeta): Transaction {
  return transaction.setMeta(commentsKey, meta).setMeta("addToHistory", false);
}

/** Marks the words of these remarks and no others; false when that is how it is. */
export function showComments(comments: readonly PlacedComment[]): Command {
  return (state, dispatch) => {
    if (areShown(state, comments)) return false;
    dispatch?.(withMeta(state.tr, { type: "show", comments }));
    return true;
  };
}

function areShown(state: EditorState, comments: readonly PlacedComment[]): boolean {
  const known = new Map(shownComments(state).map((comment) => [comment.id, comment]));
  return (
    known.size === comments.length &&
    comments.every(({ id, fromPos, toPos, isSuggestion }) => {
      const shown = known.get(id);
      return shown?.fromPos === fromPos && shown.toPos === toPos && shown.isSuggestion === isSuggestion;
    })
  );
}

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
    const comments = shownComments(state);
    const { from, to } = state.selection;
    const ahead =
      direction === "next"
        ? comments.find(({ fromPos, toPos }) => fromPos > from || (fromPos === from && toPos > to))
        : comments.findLast(({ fromPos, toPos }) => fromPos < from || (fromPos === from && toPos < to));
    const comment = ahead ?? (direction === "next" ? comments[0] : comments.at(-1));
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
