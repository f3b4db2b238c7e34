import type { Move } from "@/lib/speech/move";
import { type SentenceSpan, splitSentences } from "@/lib/text/split-sentences";
import { announcesBoth, answersProblems, moveOfLead, ownMove, switchedMove } from "./classify-move";
import type { Sentence } from "./library-document";
import type { Outline, OutlineHeading } from "./parse-outline";
import { sectionMoves } from "./section-moves";
import { isFirstNumber } from "./sibling-sets";

/** Where a sentence stands in its text. */
export type SentencePlace = {
  /** Move that the walk through the text tells. */
  readonly walked: Move;
  /** Move of the section, null before the first heading. */
  readonly section: Move | null;
};

type State = {
  /** What the text does at present. */
  move: Move;
  /** What it goes back to when a set of run-in headings ends. */
  outer: Move;
  section: number | null;
  /** The words before the present sentence, for the lead of a set. */
  lead: string;
};

/** A sentence with the place that the walk through the text gives it. */
export type WalkedSentence = Omit<Sentence, "move" | "theme"> & { readonly place: SentencePlace };

export type WalkedText = {
  readonly moves: readonly Move[];
  readonly sentences: readonly WalkedSentence[];
};

/**
 * Walks the text once. A section begins with the move its heading tells; cues turn it where the heading leaves room; a
 * set of run-in headings has the move its lead announces (主要存在以下问题：一是…).
 */
export function walkMoves(outline: Outline): WalkedText {
  const { headings } = outline;
  const moves = sectionMoves(headings);
  const runIns = groupRunIns(headings);
  const state: State = { move: "opening", outer: "opening", section: null, lead: "" };
  const sentences: WalkedSentence[] = [];
  outline.paragraphs.forEach((paragraph, paragraphIndex) => {
    enterSection(state, paragraph.headingIndex, moves);
    const paragraphsLeft = outline.paragraphs.length - 1 - paragraphIndex;
    const own = runIns.get(paragraphIndex) ?? [];
    let headingIndex = paragraph.headingIndex;
    let next = 0;
    for (const span of splitSentences(paragraph.text)) {
      const from = next;
      while (next < own.length && startsBefore(headings[own[next] ?? -1], span)) next += 1;
      const starting = own.slice(from, next);
      const walked = advance(state, span.text, starting, headings, moves, paragraphsLeft < 2);
      for (const index of starting) moves[index] = state.move === "transition" ? state.outer : state.move;
      headingIndex = starting.at(-1) ?? headingIndex;
      const section = state.section === null ? null : (moves[state.section] ?? null);
      sentences.push({ text: span.text, paragraphIndex, headingIndex, place: { walked, section } });
      state.lead = span.text;
    }
  });
  return { moves, sentences };
}

function enterSection(state: State, section: number | null, moves: readonly Move[]): void {
  if (section === state.section) return;
  state.section = section;
  state.move = state.outer = section === null ? "opening" : (moves[section] ?? "tasks");
  state.lead = "";
}

/** Moves the state over one sentence and returns the sentence's own move. */
function advance(
  state: State,
  sentence: string,
  starting: readonly number[],
  headings: readonly OutlineHeading[],
  moves: readonly Move[],
  isLast: boolean,
): Move {
  const first = starting.find((index) => opensSet(headings[index]));
  if (first !== undefined && (headings[first]?.parent ?? null) === state.section) {
    openSet(state, sentence, first, headings);
  }
  if (starting.length > 0) return state.move;
  if (state.move === "transition") state.move = state.outer;
  const turned = switchedMove(sentence);
  if (turned === "closing") {
    if (isLast) state.move = state.outer = "closing";
  } else if (turned === "transition") {
    if (state.section !== null) return state.move;
    state.move = "transition";
  } else if (turned !== null && mayTurn(turned, state, headings, moves)) {
    state.move = state.outer = turned;
    return /^(?:在)?(?:肯定|看到|总结)[^，。]{0,16}同时/.test(sentence) ? "transition" : turned;
  }
  if (state.move === "problems" && answersProblems(sentence)) {
    // What follows the answer to the problems is the section's own business again.
    const own = state.section === null ? "tasks" : (moves[state.section] ?? "tasks");
    state.move = state.outer = own;
    return "transition";
  }
  const own = ownMove(sentence);
  return own === "analysis" && state.move === "problems" ? "analysis" : state.move;
}

function opensSet(heading: OutlineHeading | undefined): boolean {
  return isFirstNumber(heading?.number ?? "") && heading?.number !== "一要";
}

/** The words before a set and its first items say whether it lists achievements or problems. */
function openSet(state: State, sentence: string, first: number, headings: readonly OutlineHeading[]): void {
  const opening = headings[first];
  const at = sentence.indexOf((opening?.number ?? "").replace(/，$/, ""));
  // A short remainder (主要表现在：) leaves the announcing to the sentence before.
  const lead = (at > 14 ? "" : state.lead) + sentence.slice(0, Math.max(at, 0));
  const siblings = headings.slice(first, first + 12).filter(({ parent }) => parent === opening?.parent);
  const items = siblings.slice(0, 3).map(({ text }) => text);
  const told = moveOfLead(lead, items, state.section === null);
  if (told !== null) state.move = told;
  else if (state.move === "transition") state.move = state.outer;
}

/** Before the first heading every cue counts; below one, only those its words leave room for. */
function mayTurn(
  turned: Move,
  state: State,
  headings: readonly OutlineHeading[],
  moves: readonly Move[],
): boolean {
  if (state.section === null) return turned !== "tasks" || state.move !== "opening";
  const heading = headings[state.section];
  if (turned === "tasks") return state.move === "problems" && moves[state.section] === "tasks";
  if (heading !== undefined && announcesBoth(heading.text)) return true;
  return moves[state.section] === "analysis";
}

function groupRunIns(headings: readonly OutlineHeading[]): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  headings.forEach(({ span, paragraphIndex }, index) => {
    if (span === null || paragraphIndex === null) return;
    const group = groups.get(paragraphIndex);
    if (group === undefined) groups.set(paragraphIndex, [index]);
    else group.push(index);
  });
  return groups;
}

function startsBefore(heading: OutlineHeading | undefined, sentence: SentenceSpan): boolean {
  return (heading?.span?.startOffset ?? Number.POSITIVE_INFINITY) < sentence.endOffset;
}
