import type { Node as ProseMirrorNode } from "@tiptap/pm/model";
import { type EditorState, PluginKey, type Transaction } from "@tiptap/pm/state";
import type { OfferedContinuation } from "@/lib/suggest/continuation/offered-continuation";
import { consumeWords, cutBeforeFollowing } from "@/lib/suggest/continuation/offered-words";
import { type ContinuationPlace, continuationPlace } from "../queries/continuation-place";

/** Grey text at a position; its words shrink as they are typed or accepted. */
export type Offer = OfferedContinuation & { readonly pos: number };

/** What was not wanted: nothing is offered at its place again, nor the rest of it further on. */
type Dismissed = { readonly blockPos: number; readonly before: string; readonly text: string };

export type ContinuationState = {
  readonly enabled: boolean;
  /** The draft as it was when the running composition began. */
  readonly composedFrom: ProseMirrorNode | null;
  readonly offer: Offer | null;
  /** The place an answer is awaited for. */
  readonly wish: ContinuationPlace | null;
  readonly dismissed: readonly Dismissed[];
};

export type ContinuationMeta =
  | { readonly type: "enable"; readonly enabled: boolean }
  | { readonly type: "compose"; readonly composing: boolean }
  | {
      readonly type: "answer";
      readonly wish: ContinuationPlace;
      readonly answer: OfferedContinuation | null;
    }
  /** The transaction puts in the offer's first words; `rest` is still offered. */
  | { readonly type: "accept"; readonly rest: readonly string[] }
  | { readonly type: "dismiss" };

export const continuationKey = new PluginKey<ContinuationState>("continuation");

const MOST_DISMISSED = 50;

export function initialContinuation(enabled: boolean): ContinuationState {
  return { enabled, composedFrom: null, offer: null, wish: null, dismissed: [] };
}

/** What to show and to ask for after a transaction. */
export function nextContinuation(
  transaction: Transaction,
  previous: ContinuationState,
  state: EditorState,
): ContinuationState {
  const meta: ContinuationMeta | undefined = transaction.getMeta(continuationKey);
  const known = transaction.docChanged ? mapped(previous, transaction) : previous;
  switch (meta?.type) {
    case "enable":
      return { ...known, enabled: meta.enabled, offer: null, wish: null };
    case "compose":
      return meta.composing
        ? { ...known, composedFrom: state.doc, wish: null }
        : afterComposition(known, state);
    case "dismiss":
      return dismissedAt(known, state);
    case "answer":
      return meta.wish === known.wish ? answered(known, meta.wish, meta.answer) : known;
    case "accept":
      return afterAcceptance(known, state, meta.rest);
    default:
      return afterChange(transaction, known, state);
  }
}

function mapped(known: ContinuationState, { mapping }: Transaction): ContinuationState {
  const { offer, dismissed } = known;
  return {
    ...known,
    offer: offer && { ...offer, pos: mapping.map(offer.pos, -1) },
    dismissed: dismissed.map((each) => ({ ...each, blockPos: mapping.map(each.blockPos, -1) })),
  };
}

function afterChange(
  transaction: Transaction,
  known: ContinuationState,
  state: EditorState,
): ContinuationState {
  if (known.composedFrom !== null) return known;
  const { docChanged, selectionSet, before } = transaction;
  if (!docChanged)
    return selectionSet && !isAtOffer(known, state) ? { ...known, offer: null, wish: null } : known;
  const offer = typedThrough(known.offer, state);
  if (offer !== null) return { ...known, offer, wish: null };
  // Taking away is no writing on; a number that becomes structure while an answer is awaited is.
  const hasGrown = state.doc.content.size > before.content.size;
  const isWriting = (hasGrown || known.wish !== null) && !isForeign(transaction);
  return { ...known, offer: null, wish: isWriting ? wishAt(known, state) : null };
}

/** Undo, redo and pasting are no typing. */
function isForeign(transaction: Transaction): boolean {
  return transaction.getMeta("history$") !== undefined || transaction.getMeta("paste") === true;
}

function isAtOffer({ offer, wish }: ContinuationState, { selection }: EditorState): boolean {
  return selection.empty && selection.from === (offer?.pos ?? wish?.pos);
}

/** The rest of an offer whose beginning now stands before the cursor; null when that is not so or nothing is left. */
function typedThrough(offer: Offer | null, state: EditorState): Offer | null {
  const { selection, doc } = state;
  if (offer === null || !selection.empty || selection.from <= offer.pos) return null;
  const place = continuationPlace(state);
  if (place === null || place.blockPos >= offer.pos) return null;
  const rest = consumeWords(offer.words, doc.textBetween(offer.pos, selection.from, "\n", "\ufffc"));
  return rest === null || rest.length === 0 ? null : { ...offer, words: rest, pos: selection.from };
}

function afterComposition(known: ContinuationState, state: EditorState): ContinuationState {
  const { composedFrom, ...settled } = { ...known, wish: null };
  const isCancelled = composedFrom === null || composedFrom.eq(state.doc);
  if (isCancelled)
    return { ...settled, composedFrom: null, offer: isAtOffer(known, state) ? known.offer : null };
  const offer = typedThrough(known.offer, state);
  const wish = offer === null ? wishAt(known, state) : null;
  return { ...settled, composedFrom: null, offer, wish };
}

function afterAcceptance(
  known: ContinuationState,
  state: EditorState,
  rest: readonly string[],
): ContinuationState {
  if (known.offer === null || rest.length === 0) return { ...known, offer: null, wish: wishAt(known, state) };
  return { ...known, offer: { ...known.offer, words: rest, pos: state.selection.from }, wish: null };
}

function wishAt({ enabled, dismissed }: ContinuationState, state: EditorState): ContinuationPlace | null {
  const place = enabled ? continuationPlace(state) : null;
  if (place === null) return null;
  const { blockPos, before } = place;
  return dismissed.some((each) => each.blockPos === blockPos && each.before === before) ? null : place;
}

function answered(
  known: ContinuationState,
  { pos, blockPos, before, after }: ContinuationPlace,
  answer: OfferedContinuation | null,
): ContinuationState {
  const words = answer === null ? [] : cutBeforeFollowing(answer.words, after);
  const whole = before + words.join("");
  const isUnwanted = known.dismissed.some(
    (each) => each.blockPos === blockPos && each.before + each.text === whole,
  );
  const offer = answer === null || words.length === 0 || isUnwanted ? null : { ...answer, words, pos };
  return { ...known, offer, wish: null };
}

function dismissedAt(known: ContinuationState, state: EditorState): ContinuationState {
  const place = continuationPlace(state);
  const { offer } = known;
  const text = offer?.words.join("") ?? "";
  const added = place === null ? [] : [{ blockPos: place.blockPos, before: place.before, text }];
  const dismissed = [...known.dismissed, ...added].slice(-MOST_DISMISSED);
  return { ...known, offer: null, wish: null, dismissed };
}
