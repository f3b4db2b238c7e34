import cues from "@/corpus/lexicon/mining-cues.json";
import { isCleanCut, visibleChars } from "./clean-cut";
import { DocumentCounter } from "./document-counter";
import type { Found } from "./merge-phrases";
import type { MiningUnit } from "./mining-unit";
import { grainOf } from "./phrase";
import type { PhraseCandidate } from "./phrase-candidate";
import { leansOnContext } from "./phrase-pattern";

const MIN_CHARS = 6;
const MAX_CHARS = 36;
/** Two documents may say a short thing alike by chance; a third one makes it usage. */
const MIN_CHARS_IN_TWO = 9;
const END_MARK = /[，；：。！？]$/u;
const LEADS = cues.sharedLead.map((lead) => new RegExp(lead, "u"));
const UNFIT = new RegExp(cues.unfitShared.join("|"), "u");

/**
 * Clauses that several documents share, whoever is told to do them (压紧压实责任, 落实“第一议题”制度): the short grain of
 * usage. Two passes over the sentences: one counts hashes, one collects what was counted often enough.
 */
export function sharedClauses(units: readonly MiningUnit[]): Found[] {
  const counter = new DocumentCounter(units.length);
  units.forEach((unit, at) => {
    for (const { text } of clausesOf(unit)) counter.add(text, at);
  });
  const found: Found[] = [];
  // What is said often is judged once.
  const judged = new Map<string, boolean>();
  const isKept = (text: string, documents: number) => {
    const known = judged.get(text) ?? (isUsage(text, documents) && isReusableStretch(text));
    judged.set(text, known);
    return known;
  };
  for (const unit of units) {
    for (const { text, candidate } of clausesOf(unit)) {
      const documents = counter.count(text);
      if (documents < 2 || !isKept(text, documents)) continue;
      found.push({ unit, candidate: { ...candidate, text, pattern: "collocation", alone: false } });
    }
  }
  return withExactCounts(found);
}

function isUsage(text: string, documents: number): boolean {
  return documents > 2 || (documents === 2 && visibleChars(text) >= MIN_CHARS_IN_TWO);
}

/** What the counter took for shared because two wordings fell on one place is left out. */
function withExactCounts(found: readonly Found[]): Found[] {
  const documents = new Map<string, Set<string>>();
  for (const { candidate, unit } of found) {
    const known = documents.get(candidate.text);
    if (known === undefined) documents.set(candidate.text, new Set([unit.id]));
    else known.add(unit.id);
  }
  return found.filter(({ candidate: { text } }) => isUsage(text, documents.get(text)?.size ?? 0));
}

/** Stretches of a document's sentences with the sentence each stands in, not yet tried for quality. */
function* clausesOf(unit: MiningUnit): Generator<{ text: string; candidate: PhraseCandidate }> {
  for (const candidate of unit.phrases) {
    if (grainOf(candidate.pattern) !== "frame" || candidate.isFrame === true) continue;
    for (const text of stretchesOf(candidate.text)) yield { text, candidate };
  }
}

/** Clauses of a sentence and pairs of neighbouring ones, without what leads in to them. */
function stretchesOf(sentence: string): Set<string> {
  const clauses = sentence.split(/(?<=[，；：。！？])/u);
  const found = new Set<string>();
  clauses.forEach((clause, at) => {
    for (const stretch of [clause, clause + (clauses[at + 1] ?? "")]) {
      const bare = LEADS.reduce((text, lead) => text.replace(lead, ""), stretch.replace(END_MARK, ""));
      if (bare.length >= MIN_CHARS && bare.length <= MAX_CHARS) found.add(bare);
    }
  });
  return found;
}

function isReusableStretch(text: string): boolean {
  return isCleanCut(text, MIN_CHARS, MAX_CHARS) && !UNFIT.test(text) && !leansOnContext(text);
}
