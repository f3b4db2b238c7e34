import { PHRASE_PATTERNS, type PhrasePattern } from "@/lib/mining/phrase";
import { DOCUMENT_KINDS } from "@/lib/speech/document-kind";
import { LEVELS } from "@/lib/speech/level";
import { MOVES } from "@/lib/speech/move";
import { THEMES } from "@/lib/speech/theme";
import { neighbourhood } from "./heading-neighbours";
import { relate, tellingPairs } from "./pair-postings";
import { bitOf, type PhraseClass } from "./phrase-classes";
import type { CursorPosition, PhraseContext } from "./phrase-context";
import { type PhraseColumns, type PhraseIndex, positionsWithIds } from "./phrase-index";
import { AGED_AFTER_YEARS, WEIGHTS } from "./phrase-weights";

const OWN_FORMS =
  bitOf("host-script", DOCUMENT_KINDS) |
  bitOf("comments", DOCUMENT_KINDS) |
  bitOf("debriefing-report", DOCUMENT_KINDS);
const COLLOCATION = PHRASE_PATTERNS.indexOf("collocation");
const HEADING = PHRASE_PATTERNS.indexOf("heading");
/** A phrase made of many recurring turns is likely to be long rather than apt. */
const MOST_RECURRENCE = 4;
/** Binary logarithm of three documents. */
const COMMON_ENOUGH = Math.log2(3);
const PRECEDING_CHARS = 80;

/**
 * How well every phrase fits the place, in points, by its position in the index; minus infinity for one of another
 * pattern or theme than the one asked for.
 *
 * @returns a list that the next call for the same index writes over.
 */
export function placeScores(index: PhraseIndex, context: PhraseContext): Float64Array {
  const { columns, postings } = index;
  const buffers = scoreBuffers(index);
  const { scores } = buffers;
  const said = (context.precedingText ?? "").slice(-PRECEDING_CHARS);
  const near = neighbourhood(index.headings, index, context.heading ?? "", buffers.headingRelation);
  const classScores = Float64Array.from(columns.classes, classScorer(context));
  const headingWeights = Float64Array.from(columns.classes, headingWeight);
  relate(postings, tellingPairs(postings, context.heading ?? ""), buffers.heading);
  relate(postings, tellingPairs(postings, said), buffers.preceding);
  relate(postings, near.kinship, buffers.kinship);
  addUp(scores, buffers, columns.classOf, classScores, headingWeights);
  for (const [at, nearness] of near.nearness) scores[at] = (scores[at] ?? 0) + WEIGHTS.nearness * nearness;
  for (const at of positionsWithIds(index, context.favouriteIds ?? []))
    scores[at] = (scores[at] ?? 0) + WEIGHTS.favourite;
  return scores;
}

/** A function to itself, as the engine makes short loops over arrays fast and long functions not. */
function addUp(
  scores: Float64Array,
  { standing, heading, kinship, preceding }: ScoreBuffers,
  classOf: Uint32Array,
  classScores: Float64Array,
  headingWeights: Float64Array,
): void {
  const { kinship: kinshipWeight, preceding: precedingWeight } = WEIGHTS;
  for (let at = 0; at < scores.length; at += 1) {
    const own = classOf[at] ?? 0;
    scores[at] =
      (standing[at] ?? 0) +
      (classScores[own] ?? 0) +
      (headingWeights[own] ?? 0) * (heading[at] ?? 0) +
      kinshipWeight * (kinship[at] ?? 0) +
      precedingWeight * (preceding[at] ?? 0);
  }
}

function headingWeight({ pattern }: PhraseClass): number {
  return pattern === HEADING ? WEIGHTS.headingUnderHeading : WEIGHTS.heading;
}

/** What a request counts in, kept from one to the next: megabytes anew for every key would be the most costly part. */
type ScoreBuffers = {
  readonly standing: Float64Array;
  readonly scores: Float64Array;
  readonly heading: Float32Array;
  readonly preceding: Float32Array;
  readonly kinship: Float32Array;
  readonly headingRelation: Float32Array;
};

const buffersOf = new WeakMap<PhraseIndex, ScoreBuffers>();

function scoreBuffers(index: PhraseIndex): ScoreBuffers {
  const known = buffersOf.get(index);
  if (known !== undefined) return known;
  const { size } = index.postings;
  const buffers = {
    standing: standingScores(index.columns),
    scores: new Float64Array(size),
    heading: new Float32Array(size),
    preceding: new Float32Array(size),
    kinship: new Float32Array(size),
    headingRelation: new Float32Array(index.headings.postings.size),
  };
  buffersOf.set(index, buffers);
  return buffers;
}

/** What a phrase is worth at any place. */
function standingScores({
  classes,
  classOf,
  commonness,
  typicality,
  recurrence,
}: PhraseColumns): Float64Array {
  return Float64Array.from(classOf, (own, at) => {
    // A set formulation that every document has is known to every writer; its count must not crowd out the rest.
    const common = commonness[at] ?? 0;
    const counted = classes[own]?.pattern === COLLOCATION ? Math.min(common, COMMON_ENOUGH) : common;
    return (
      WEIGHTS.frequency * counted +
      WEIGHTS.typicality * (typicality[at] ?? 0) +
      WEIGHTS.recurrence * Math.min(Math.log2(1 + (recurrence[at] ?? 0)), MOST_RECURRENCE)
    );
  });
}

/** What the place makes of the phrases of a class. */
function classScorer(context: PhraseContext): (own: PhraseClass) => number {
  const patterns = PHRASE_PATTERNS.map((pattern) => {
    if (context.pattern != null && context.pattern !== pattern) return Number.NEGATIVE_INFINITY;
    return positionWeight(pattern, context.position ?? null);
  });
  const moves = MOVES.map((move) => {
    if (move === context.move) return WEIGHTS.move;
    return move === "transition" ? jointWeight(context) : 0;
  });
  const themes = THEMES.map((theme) => {
    if (context.onlyTheme != null && context.onlyTheme !== theme) return Number.NEGATIVE_INFINITY;
    return theme !== "other" && theme === context.theme ? WEIGHTS.theme : 0;
  });
  const kind = bitOf(context.kind, DOCUMENT_KINDS);
  const level = bitOf(context.level, LEVELS);
  const agedBefore = context.currentYear - AGED_AFTER_YEARS;
  return (own) => {
    let score = (patterns[own.pattern] ?? 0) + (moves[own.move] ?? 0) + (themes[own.theme] ?? 0);
    if ((own.kinds & kind) !== 0) score += WEIGHTS.kind;
    else if (own.kinds !== 0 && (own.kinds & ~OWN_FORMS) === 0) score += WEIGHTS.foreignForm;
    if ((own.levels & level) !== 0) score += WEIGHTS.level;
    if (own.lastYear !== 0 && own.lastYear < agedBefore) score += WEIGHTS.aged;
    return score;
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
