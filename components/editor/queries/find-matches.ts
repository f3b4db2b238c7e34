import type { EditorState } from "@tiptap/pm/state";
import { ok, type Result } from "@/lib/result";
import { expandReplacement } from "@/lib/text/expand-replacement";
import { foldForSearch } from "@/lib/text/fold-for-search";
import { quotedRanges } from "@/lib/text/quoted-ranges";
import { type PatternFault, type SearchQuery, searchPattern } from "@/lib/text/search-pattern";
import { factsOf } from "../extensions/slot-display";
import { numbersOf } from "./draft-blocks";
import { nodeOffsetAt, type PrintedPiece, type PrintedText, printedText } from "./printed-block";

/** One place where the words looked for stand. */
export type FindMatch = {
  readonly fromPos: number;
  readonly toPos: number;
  /** The change that puts `template` there, or null where the words are not the writer's to change. */
  readonly change: (template: string) => MatchChange | null;
};

export type MatchChange = { readonly fromPos: number; readonly toPos: number; readonly text: string };

/** Matches past this many are neither shown nor replaced. */
export const MAX_MATCHES = 5000;

const TIME_LIMIT_MS = 1000;

export type FindScope = { readonly from: number; readonly to: number } | null;

export type Found = {
  readonly matches: readonly FindMatch[];
  /** False when the time or the number of matches ran out before the end of the draft. */
  readonly isComplete: boolean;
};

/**
 * Every place the query stands at, in order, in the words as printed: numbers counted, bound slots filled. Nothing is
 * found across two blocks, nor partly outside the scope.
 *
 * @param now - a clock in milliseconds; a regular expression is given up after 1,000 of them.
 */
export function findMatches(
  state: EditorState,
  query: SearchQuery,
  scope: FindScope = null,
  now: () => number = () => performance.now(),
): Result<Found, PatternFault> {
  if (query.text === "") return ok({ matches: [], isComplete: true });
  const isFolded = !query.isRegExp && !query.isExact;
  const pattern = searchPattern(isFolded ? { ...query, text: foldForSearch(query.text) } : query);
  if (!pattern.ok) return pattern;
  const deadline = now() + TIME_LIMIT_MS;
  const numbers = numbersOf(state.doc);
  const facts = factsOf(state);
  const matches: FindMatch[] = [];
  let isComplete = true;
  state.doc.forEach((block, pos, index) => {
    if (scope !== null && (pos + block.nodeSize <= scope.from || pos >= scope.to)) return;
    if (!isComplete) return;
    const printed = printedText(block, numbers[index]?.ordinals ?? [], facts);
    const text = isFolded ? foldForSearch(printed.text) : printed.text;
    for (const hit of hitsIn(text, pattern.value, query.skipQuoted)) {
      const match = toMatch(hit, printed, pos + 1, query.isRegExp);
      if (scope === null || (match.fromPos >= scope.from && match.toPos <= scope.to)) matches.push(match);
      isComplete = matches.length < MAX_MATCHES && now() < deadline;
      if (!isComplete) return;
    }
    isComplete = now() < deadline;
  });
  return ok({ matches, isComplete });
}

function* hitsIn(text: string, pattern: RegExp, skipQuoted: boolean): Generator<RegExpExecArray> {
  const quoted = skipQuoted ? quotedRanges(text) : [];
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(text); hit !== null; hit = pattern.exec(text)) {
    const [words] = hit;
    const start = hit.index;
    // A pattern that may match nothing (。*) would stand still.
    if (words === "") pattern.lastIndex += 1;
    else if (!quoted.some((range) => start < range.end && start + words.length > range.start)) yield hit;
  }
}

function toMatch(
  hit: RegExpExecArray,
  { text, pieces }: PrintedText,
  contentPos: number,
  isRegExp: boolean,
): FindMatch {
  const start = hit.index;
  const end = start + hit[0].length;
  return {
    fromPos: contentPos + nodeOffsetAt(pieces, start, "start"),
    toPos: contentPos + nodeOffsetAt(pieces, end, "end"),
    change: (template) => {
      const words = isRegExp ? expandReplacement(template, hit) : template;
      return smallestChange(text.slice(start, end), words, start, pieces, contentPos);
    },
  };
}

/**
 * What both wordings begin and end with stays, so that an ordinal, a slot or the source of a phrase is kept where the
 * writer changes only the words beside it. An open slot may be filled; counted and bound words may not be overwritten.
 */
function smallestChange(
  before: string,
  after: string,
  start: number,
  pieces: readonly PrintedPiece[],
  contentPos: number,
): MatchChange | null {
  const touchesNode = pieces.some(
    (piece) => piece.kind !== "text" && piece.start < start + before.length && piece.end > start,
  );
  const head = touchesNode ? sharedStart(before, after) : 0;
  const tail = touchesNode ? sharedEnd(before.slice(head), after.slice(head)) : 0;
  const from = start + head;
  const to = start + before.length - tail;
  const barred = pieces.some((piece) => {
    if (piece.kind === "text" || piece.end <= from || piece.start >= to) return false;
    return piece.kind !== "open-slot" || piece.start < from || piece.end > to;
  });
  if (barred) return null;
  const text = after.slice(head, after.length - tail);
  const fromOffset = from === to ? nodeOffsetBetween(pieces, from) : nodeOffsetAt(pieces, from, "start");
  const toOffset = from === to ? fromOffset : nodeOffsetAt(pieces, to, "end");
  if (fromOffset === null || toOffset === null) return null;
  return { fromPos: contentPos + fromOffset, toPos: contentPos + toOffset, text };
}

/** The place in the content between two letters or nodes; null inside a node. */
function nodeOffsetBetween(pieces: readonly PrintedPiece[], offset: number): number | null {
  const before = pieces.findLast((piece) => piece.start < offset);
  if (before === undefined) return 0;
  if (before.kind === "text") return before.nodeOffset + (offset - before.start);
  return before.end === offset ? before.nodeOffset + before.nodeSize : null;
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}

function sharedEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length)) {
    length += 1;
  }
  return length;
}
