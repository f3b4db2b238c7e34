import { closeHistory } from "@tiptap/pm/history";
import type { Node as ProseMirrorNode } from "@tiptap/pm/model";
import { type Command, TextSelection, type Transaction } from "@tiptap/pm/state";
import { inlineFromText } from "@/lib/speech/slot-text";
import type { SearchQuery } from "@/lib/text/search-pattern";
import { type FindMeta, findKey, findStateOf } from "../extensions/find-plugin";
import { fragmentFromInline } from "../queries/document-node";
import type { FindMatch, FindScope, MatchChange } from "../queries/find-matches";

function withMeta(transaction: Transaction, meta: FindMeta): Transaction {
  return transaction.setMeta(findKey, meta).setMeta("addToHistory", false);
}

/** Looks for a query from the cursor on and marks all its matches. */
export function startFind(query: SearchQuery, scope: FindScope): Command {
  return (state, dispatch) => {
    dispatch?.(withMeta(state.tr, { type: "search", query, scope }));
    return true;
  };
}

/** Takes the marks away; the cursor stays at the match it stood at. */
export const endFind: Command = (state, dispatch) => {
  if (findStateOf(state) === null) return false;
  dispatch?.(withMeta(state.tr, { type: "end" }));
  return true;
};

/** Selects the next or the previous match; past the last it goes on from the first. */
export function goToMatch(direction: "next" | "previous"): Command {
  return (state, dispatch) => {
    const found = findStateOf(state);
    if (found === null || found.matches.length === 0) return false;
    const { matches, current } = found;
    const step = direction === "next" ? 1 : -1;
    const start = current ?? (direction === "next" ? -1 : 0);
    const index = (start + step + matches.length) % matches.length;
    const match = matches[index];
    if (match === undefined) return false;
    dispatch?.(withMeta(selectMatch(state.tr, match), { type: "go", index }).scrollIntoView());
    return true;
  };
}

function selectMatch(tr: Transaction, { fromPos, toPos }: FindMatch): Transaction {
  return tr.setSelection(TextSelection.create(tr.doc, fromPos, toPos));
}

/** Replaces the match the writer stands at; the next one becomes current. False where the words cannot be changed. */
export function replaceMatch(template: string): Command {
  return (state, dispatch) => {
    const found = findStateOf(state);
    const match = found?.matches[found.current ?? 0];
    const change = match?.change(template);
    if (change === undefined || change === null) return false;
    if (dispatch) {
      const tr = closeHistory(state.tr);
      applyChange(tr, change);
      dispatch(tr.setSelection(TextSelection.create(tr.doc, tr.mapping.map(change.toPos))));
    }
    return true;
  };
}

/** Replaces every match that can be changed, as one step of undo. False when there is none. */
export function replaceAllMatches(template: string): Command {
  return (state, dispatch) => {
    const changes = changesOf(findStateOf(state)?.matches ?? [], template);
    if (changes.length === 0) return false;
    if (dispatch) {
      const tr = closeHistory(state.tr);
      for (const change of changes.toReversed()) applyChange(tr, change);
      dispatch(tr);
    }
    return true;
  };
}

/** How many of the matches can be changed. */
export function changesOf(matches: readonly FindMatch[], template: string): MatchChange[] {
  return matches.flatMap((match) => match.change(template) ?? []);
}

/** New words take the marks of those they replace, so the source of a phrase stays known; 〔…〕 among them is a slot. */
function applyChange(tr: Transaction, { fromPos, toPos, text }: MatchChange): void {
  const node = tr.doc.nodeAt(fromPos);
  const marks = node?.isText === true ? node.marks : [];
  const words = fragmentFromInline(tr.doc.type.schema, inlineFromText(text));
  const marked: ProseMirrorNode[] = [];
  words.forEach((each) => {
    marked.push(each.mark(marks));
  });
  tr.replaceWith(fromPos, toPos, marked);
}
