import type { Phrase, PhrasePattern } from "@/lib/mining/phrase";
import { phraseIds } from "@/lib/mining/phrase-ids";
import type { DocumentKind } from "@/lib/speech/document-kind";
import type { Level } from "@/lib/speech/level";
import type { Move } from "@/lib/speech/move";
import type { Theme } from "@/lib/speech/theme";
import { diceSimilarity } from "./bigrams";
import { diversify, type Scored } from "./diversify";
import { type IndexedPhrase, indexPhrases, lexicalRelation, type PhraseIndex } from "./phrase-index";

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
  /** Only phrases that hold every blank-separated term, wherever it stands. */
  readonly query?: string;
  /** Phrases the draft has already used; they sink. */
  readonly usedPhraseIds?: readonly string[];
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
};

const WEIGHTS = {
  move: 3,
  jointMove: 1.2,
  kind: 1,
  /** Wording of a form that only its own kind uses (主持词, 点评意见, 述职报告). */
  foreignForm: -2,
  level: 0.5,
  theme: 0.8,
  heading: 4,
  /** For headings: one that says what the heading above says is no use below it. */
  headingUnderHeading: 1.2,
  preceding: 1.5,
  frequency: 0.5,
  typicality: 2,
  /** At a heading, wording for headings; behind words, no headings and no sets that would start a list in a line. */
  positionFits: 2,
  positionUnfit: -3,
  /** A turn of phrase is for finishing a sentence; a line is better begun with a whole one. */
  looseStart: -1.5,
  aged: -1.5,
  used: -4,
  alreadySaid: -4,
  favourite: 2,
} as const;

const OWN_FORMS: ReadonlySet<string> = new Set<DocumentKind>([
  "host-script",
  "comments",
  "debriefing-report",
]);

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
  const pool = bestOf(scoreAll(index, context), context.limit * POOL_FACTOR);
  return diversify(pool, {
    limit: context.limit,
    similarity: (a, b) => diceSimilarity(a.pairs, b.pairs),
    groupOf: ({ phrase }) => phrase.pattern,
  }).map(({ item, score }) => ({
    phrase: item.phrase,
    score,
    aged: isAged(item.phrase, context.currentYear),
  }));
}

/** Whether the wording was last seen more than five years before the given year. */
export function isAged(phrase: Phrase, currentYear: number): boolean {
  return phrase.lastYear !== null && phrase.lastYear < currentYear - AGED_AFTER_YEARS;
}

function scoreAll(index: PhraseIndex, context: PhraseContext): Scored<IndexedPhrase>[] {
  const terms = (context.query ?? "")
    .toLowerCase()
    .split(/\s+/u)
    .filter((term) => term !== "");
  const heading = lexicalRelation(index, context.heading ?? "");
  const preceding = lexicalRelation(index, (context.precedingText ?? "").slice(-PRECEDING_CHARS));
  const used = new Set(context.usedPhraseIds);
  const saidTexts = new Set(context.saidTexts);
  const said = (context.precedingText ?? "").replace(/\s/gu, "");
  const scored: Scored<IndexedPhrase>[] = [];
  for (let at = 0; at < index.entries.length; at += 1) {
    const entry = index.entries[at];
    if (entry === undefined || (context.pattern != null && entry.phrase.pattern !== context.pattern))
      continue;
    if (!terms.every((term) => entry.searchText.includes(term))) continue;
    const related = preceding[at] ?? 0;
    let score =
      scoreFit(entry, context) + headingWeight(entry) * (heading[at] ?? 0) + WEIGHTS.preceding * related;
    if (used.has(entry.phrase.id) || entry.items.some((item) => saidTexts.has(item))) score += WEIGHTS.used;
    if (isMarked(entry.phrase, context.favouriteIds)) score += WEIGHTS.favourite;
    if (related > 0 && isSaid(entry.firstClause, said)) score += WEIGHTS.alreadySaid;
    scored.push({ item: entry, score });
  }
  return scored;
}

function isMarked(phrase: Phrase, favouriteIds: ReadonlySet<string> | undefined): boolean {
  if (favouriteIds === undefined || favouriteIds.size === 0) return false;
  return phraseIds(phrase).some((id) => favouriteIds.has(id));
}

function scoreFit(
  { phrase, kinds, levels, commonness, typicality }: IndexedPhrase,
  context: PhraseContext,
): number {
  // A set formulation that every document has is known to every writer; its count must not crowd out the rest.
  const counted = phrase.pattern === "collocation" ? Math.min(commonness, COMMON_ENOUGH) : commonness;
  let score = WEIGHTS.frequency * counted + WEIGHTS.typicality * typicality;
  score += positionWeight(phrase.pattern, context.position ?? null);
  if (phrase.move === context.move) score += WEIGHTS.move;
  else if (phrase.move === "transition") score += jointWeight(context);
  if (kinds.has(context.kind)) score += WEIGHTS.kind;
  else if (kinds.size > 0 && [...kinds].every((kind) => OWN_FORMS.has(kind))) score += WEIGHTS.foreignForm;
  if (context.level !== null && levels.has(context.level)) score += WEIGHTS.level;
  if (context.theme != null && context.theme !== "other" && phrase.theme === context.theme)
    score += WEIGHTS.theme;
  if (isAged(phrase, context.currentYear)) score += WEIGHTS.aged;
  return score;
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

function headingWeight({ phrase }: IndexedPhrase): number {
  return phrase.pattern === "heading" ? WEIGHTS.headingUnderHeading : WEIGHTS.heading;
}

/** Whether the words before the cursor already say what the phrase begins with. */
function isSaid(clause: string, said: string): boolean {
  return clause.length >= 6 && said.includes(clause);
}

/** The best items in falling order, ties in index order, without sorting the whole list. */
function bestOf<Item>(items: readonly Scored<Item>[], count: number): Scored<Item>[] {
  const best: Scored<Item>[] = [];
  for (const scored of items) {
    const worst = best[best.length - 1];
    if (best.length >= count && worst !== undefined && scored.score <= worst.score) continue;
    let low = 0;
    let high = best.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((best[middle]?.score ?? 0) >= scored.score) low = middle + 1;
      else high = middle;
    }
    best.splice(low, 0, scored);
    if (best.length > count) best.pop();
  }
  return best;
}
