import { PHRASE_PATTERNS, type Phrase, type PhrasePattern } from "@/lib/mining/phrase";
import { DOCUMENT_KINDS, type DocumentKind } from "@/lib/speech/document-kind";
import { LEVELS, type Level } from "@/lib/speech/level";
import { MOVES, type Move } from "@/lib/speech/move";
import { THEMES, type Theme } from "@/lib/speech/theme";
import { bigrams } from "./bigrams";
import { diversify, type Scored } from "./diversify";
import { neighbourhood } from "./heading-neighbours";
import { lexicalRelation } from "./pair-postings";
import { bitsOf, type IndexedPhrase, indexPhrases, type PhraseIndex } from "./phrase-index";

/** The place phrases are wanted for. */
export type PhraseContext = {
  readonly kind: DocumentKind;
  readonly level: Level | null;
  /** Move of the place; null when unknown. */
  readonly move: Move | null;
  readonly theme?: Theme | null;
  /** Nearest heading above the cursor. */
  readonly heading?: string | null;
  /** Words before the cursor; the last 80 characters count. */
  readonly precedingText?: string;
  /** Only phrases of this pattern. */
  readonly pattern?: PhrasePattern | null;
  /** Only phrases of this theme; `theme` alone favours one. */
  readonly onlyTheme?: Theme | null;
  /** Only phrases among `favouriteIds`. */
  readonly onlyFavourites?: boolean;
  /** Only phrases that hold every blank-separated term, wherever it stands. */
  readonly query?: string;
  /** Phrases the draft has already used; they sink. */
  readonly usedPhraseIds?: readonly string[];
  /** Phrases the writer's last drafts used; they sink a little and are marked. */
  readonly recentPhraseIds?: readonly string[];
  /** Where in its line the cursor stands: a heading, an empty line, or behind words. Unknown favours nothing. */
  readonly position?: CursorPosition | null;
  /** Headings the draft already has, run-in ones included; a phrase that says one of them again sinks. */
  readonly saidTexts?: readonly string[];
  /** Phrases the writer marked; under any of a phrase's wordings. They rise. */
  readonly favouriteIds?: ReadonlySet<string>;
  readonly currentYear: number;
  /** Most phrases returned, ≥ 1. */
  readonly limit: number;
};

export const CURSOR_POSITIONS = ["heading", "empty-line", "in-line"] as const;
export type CursorPosition = (typeof CURSOR_POSITIONS)[number];

export type RankedPhrase = {
  readonly phrase: Phrase;
  readonly score: number;
  /** Its latest source is more than five years old. */
  readonly aged: boolean;
  /** The writer marked it, under any of its wordings. */
  readonly favourite: boolean;
  /** It stands in one of the writer's last drafts. */
  readonly usedRecently: boolean;
};

const WEIGHTS = {
  move: 3,
  jointMove: 1.2,
  kind: 1,
  /** Wording of a form that only its own kind uses (主持词, 点评意见, 述职报告). */
  foreignForm: -4,
  level: 0.5,
  theme: 0.5,
  heading: 10,
  /** For headings: one that says what the heading above says is no use below it. */
  headingUnderHeading: 2,
  preceding: 3,
  frequency: 0.5,
  typicality: 1,
  recurrence: 1.6,
  /** Stood under a heading like the one above the cursor; speaks as the phrases there do. */
  nearness: 6,
  kinship: 9,
  /** At a heading, wording for headings; behind words, no headings and no sets that would start a list in a line. */
  positionFits: 2,
  positionUnfit: -6,
  /** A turn of phrase is for finishing a sentence; a line is better begun with a whole one. */
  looseStart: -1.5,
  aged: -2.5,
  used: -12,
  recent: -4,
  alreadySaid: -12,
  favourite: 4,
} as const;

/** Nothing in the draft raises a phrase by more. */
const MOST_RAISED = WEIGHTS.favourite;

const OWN_FORMS = bitsOf(["host-script", "comments", "debriefing-report"], DOCUMENT_KINDS);
const COLLOCATION = PHRASE_PATTERNS.indexOf("collocation");
const HEADING = PHRASE_PATTERNS.indexOf("heading");
const NO_PAIRS = new Uint32Array(0);
/** A phrase made of many recurring turns is likely to be long rather than apt. */
const MOST_RECURRENCE = 4;

/** Binary logarithm of three documents. */
const COMMON_ENOUGH = Math.log2(3);
const AGED_AFTER_YEARS = 5;
const PRECEDING_CHARS = 80;
/** So many candidates for each phrase wanted are compared with each other for variety. */
const POOL_FACTOR = 6;

/**
 * Phrases for a place of the draft, best first, no two of them nearly alike.
 *
 * @param phrases - the library's phrases; pass the same array again and its index is reused.
 */
export function rankPhrases(phrases: readonly Phrase[], context: PhraseContext): RankedPhrase[] {
  const index = indexPhrases(phrases);
  const pool = bestOf(index, context, context.limit * POOL_FACTOR);
  const recent = new Set(context.recentPhraseIds);
  return diversify(pool, {
    limit: context.limit,
    wordingOf: ({ pairs }) => pairs,
    groupOf: ({ phrase }) => phrase.pattern,
  }).map(({ item: { phrase }, score }) => ({
    phrase,
    score,
    aged: isAged(phrase, context.currentYear),
    favourite: holdsAny(phrase, context.favouriteIds),
    usedRecently: holdsAny(phrase, recent),
  }));
}

/** Whether any wording of the phrase goes by one of the ids. */
function holdsAny(phrase: Phrase, ids: ReadonlySet<string> | undefined): boolean {
  if (ids === undefined || ids.size === 0) return false;
  return ids.has(phrase.id) || phrase.variants.some(({ id }) => ids.has(id));
}

/** Whether the wording was last seen more than five years before the given year. */
export function isAged(phrase: Phrase, currentYear: number): boolean {
  return phrase.lastYear !== null && phrase.lastYear < currentYear - AGED_AFTER_YEARS;
}

/** The best phrases in falling order, ties in index order, without sorting the whole list. */
function bestOf(index: PhraseIndex, context: PhraseContext, count: number): Scored<IndexedPhrase>[] {
  const score = placeScorer(index, context);
  const penalty = draftPenalty(context);
  const terms = termsOf(context.query ?? "");
  const isWanted = choiceOf(index, context);
  const best: Scored<IndexedPhrase>[] = [];
  for (const at of candidates(index, terms)) {
    if (!isWanted(at)) continue;
    const most = score(at) + MOST_RAISED;
    const worst = best[best.length - 1]?.score ?? Number.NEGATIVE_INFINITY;
    if (best.length >= count && most <= worst) continue;
    const item = index.entries[at];
    if (item === undefined || !terms.every((term) => item.searchText.includes(term))) continue;
    const scored = { item, score: most - MOST_RAISED + penalty(item) };
    if (best.length >= count && scored.score <= worst) continue;
    insertInOrder(best, scored);
    if (best.length > count) best.pop();
  }
  return best;
}

/** What the writer narrowed the list to, by position in the index. */
function choiceOf({ columns, entries }: PhraseIndex, context: PhraseContext): (at: number) => boolean {
  const pattern = context.pattern == null ? -1 : PHRASE_PATTERNS.indexOf(context.pattern);
  const theme = context.onlyTheme == null ? -1 : THEMES.indexOf(context.onlyTheme);
  const favourites = context.onlyFavourites === true ? (context.favouriteIds ?? new Set<string>()) : null;
  return (at) => {
    if (pattern >= 0 && columns.pattern[at] !== pattern) return false;
    if (theme >= 0 && columns.theme[at] !== theme) return false;
    if (favourites === null) return true;
    const phrase = entries[at]?.phrase;
    return phrase !== undefined && holdsAny(phrase, favourites);
  };
}

function insertInOrder(best: Scored<IndexedPhrase>[], scored: Scored<IndexedPhrase>): void {
  let low = 0;
  let high = best.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((best[middle]?.score ?? 0) >= scored.score) low = middle + 1;
    else high = middle;
  }
  best.splice(low, 0, scored);
}

function termsOf(query: string): string[] {
  return query
    .toLowerCase()
    .split(/\s+/u)
    .filter((term) => term !== "");
}

/** Positions that may hold every term: those with the rarest pair of Chinese characters in them, else all. */
function candidates({ entries, postings }: PhraseIndex, terms: readonly string[]): Iterable<number> {
  const lists = terms
    .filter((term) => /^\p{Script=Han}{2,}$/u.test(term))
    .flatMap((term) => Array.from(bigrams(term), (pair) => postings.lists.get(pair) ?? []));
  const [rarest] = lists.sort((a, b) => a.length - b.length);
  return rarest ?? entries.keys();
}

/** What the draft itself says for or against a phrase; asked only of the few that may be among the best. */
function draftPenalty(context: PhraseContext): (entry: IndexedPhrase) => number {
  const used = new Set(context.usedPhraseIds);
  const recent = new Set(context.recentPhraseIds);
  const saidTexts = new Set(context.saidTexts);
  const said = (context.precedingText ?? "").replace(/\s/gu, "");
  return ({ phrase, items, firstClause }) => {
    let points = 0;
    if (holdsAny(phrase, used) || items.some((item) => saidTexts.has(item))) points += WEIGHTS.used;
    else if (holdsAny(phrase, recent)) points += WEIGHTS.recent;
    if (holdsAny(phrase, context.favouriteIds)) points += MOST_RAISED;
    if (isSaid(firstClause, said)) points += WEIGHTS.alreadySaid;
    return points;
  };
}

/** How well a phrase fits the place, by its position in the index. */
function placeScorer(index: PhraseIndex, context: PhraseContext): (at: number) => number {
  const { columns, postings } = index;
  const heading = lexicalRelation(postings, context.heading ?? "");
  const preceding = lexicalRelation(postings, (context.precedingText ?? "").slice(-PRECEDING_CHARS));
  const pairsOf = (at: number) => index.entries[at]?.pairs ?? NO_PAIRS;
  const near = neighbourhood(index.headings, postings, pairsOf, context.heading ?? "");
  const fit = fitTables(context);
  return (at) => {
    const pattern = columns.pattern[at] ?? 0;
    const lastYear = columns.lastYear[at] ?? 0;
    const kinds = columns.kinds[at] ?? 0;
    let score = fit.pattern(pattern) + fit.move(columns.move[at] ?? 0) + fit.theme(columns.theme[at] ?? 0);
    // A set formulation that every document has is known to every writer; its count must not crowd out the rest.
    const commonness = columns.commonness[at] ?? 0;
    score += WEIGHTS.frequency * (pattern === COLLOCATION ? Math.min(commonness, COMMON_ENOUGH) : commonness);
    score += WEIGHTS.typicality * (columns.typicality[at] ?? 0);
    score += WEIGHTS.recurrence * Math.min(Math.log2(1 + (columns.recurrence[at] ?? 0)), MOST_RECURRENCE);
    if ((kinds & fit.kind) !== 0) score += WEIGHTS.kind;
    else if (kinds !== 0 && (kinds & ~OWN_FORMS) === 0) score += WEIGHTS.foreignForm;
    if (((columns.levels[at] ?? 0) & fit.level) !== 0) score += WEIGHTS.level;
    if (lastYear !== 0 && lastYear < fit.agedBefore) score += WEIGHTS.aged;
    score += (pattern === HEADING ? WEIGHTS.headingUnderHeading : WEIGHTS.heading) * (heading[at] ?? 0);
    score += WEIGHTS.nearness * (near.nearness[at] ?? 0) + WEIGHTS.kinship * (near.kinship[at] ?? 0);
    return score + WEIGHTS.preceding * (preceding[at] ?? 0);
  };
}

function fitTables(context: PhraseContext) {
  const patterns = PHRASE_PATTERNS.map((pattern) => positionWeight(pattern, context.position ?? null));
  const moves = MOVES.map((move) => {
    if (move === context.move) return WEIGHTS.move;
    return move === "transition" ? jointWeight(context) : 0;
  });
  const themes = THEMES.map((theme) => (theme !== "other" && theme === context.theme ? WEIGHTS.theme : 0));
  return {
    pattern: (at: number) => patterns[at] ?? 0,
    move: (at: number) => moves[at] ?? 0,
    theme: (at: number) => themes[at] ?? 0,
    kind: bitsOf([context.kind], DOCUMENT_KINDS),
    level: bitsOf([context.level], LEVELS),
    agedBefore: context.currentYear - AGED_AFTER_YEARS,
  };
}

/** Transitions join paragraphs; behind words of a section they would break into what is being said. */
function jointWeight({ position, heading }: PhraseContext): number {
  return position === "in-line" && heading != null ? -WEIGHTS.jointMove : WEIGHTS.jointMove;
}

function positionWeight(pattern: PhrasePattern, position: CursorPosition | null): number {
  const isForHeadings = pattern === "heading" || pattern === "parallel-set";
  if (position === "heading") return isForHeadings ? WEIGHTS.positionFits : WEIGHTS.positionUnfit;
  if (position === "empty-line") return pattern === "collocation" ? WEIGHTS.looseStart : 0;
  return position === "in-line" && isForHeadings ? WEIGHTS.positionUnfit : 0;
}

/** Whether the words before the cursor already say what the phrase begins with. */
function isSaid(clause: string, said: string): boolean {
  return clause.length >= 6 && said.includes(clause);
}
