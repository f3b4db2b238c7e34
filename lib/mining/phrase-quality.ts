import cues from "@/corpus/lexicon/mining-cues.json";
import type { DocumentKind } from "@/lib/speech/document-kind";
import { visibleChars } from "./clean-cut";
import type { PhrasePattern } from "./phrase";
import { isAnecdote, leansOnContext } from "./phrase-pattern";
import { reuseScore } from "./reuse-score";

/** More slots than this for every 40 characters leave too little wording to reuse. */
const MAX_SLOTS_PER_40_CHARS = 1.5;
/** More than this in one sentence is a report of results, not wording. */
const MAX_SLOTS = 3;
/** A sentence with two names of its own tells of one place; one that begins with such a name is about it. */
const MAX_OWN_NAMES = 1;

/** Characters that must remain beside the slots, more where one of them is a name. */
const MIN_WORDS = 6;
const MIN_WORDS_BESIDE_NAME = 14;

/** Evidence asked of a sentence that one document says alone: nine in ten are then worth keeping. */
const MIN_SCORE_ALONE = 0.75;
/** Evidence asked of a sentence that several documents share: copies of one text share its stories as well. */
const MIN_SCORE_SHARED = -2.5;

const SLOT = /〔[^〔〕]*〕/gu;
const OWN_NAME = new RegExp(cues.ownName, "gu");

/** Whether a sentence found in a single document is good enough to offer to others. */
export function isReusableSentence(text: string, pattern: PhrasePattern, kind: DocumentKind | null): boolean {
  if (isTooSpecific(text) || /^（/u.test(text)) return false;
  if (kind === "comments" && namesItsOwn(text)) return false;
  if (reuseScore(text, pattern, kind) < MIN_SCORE_ALONE) return false;
  if (pattern === "transition") return true;
  // In a 述职报告 the speaker tells of himself throughout; there 我 is no sign of an anecdote.
  const personal = kind !== "debriefing-report" && pattern !== "opening" && isAnecdote(text);
  return !personal && !leansOnContext(text);
}

/** Whether a sentence that several documents have is usage rather than one story copied. */
export function isUsage(text: string, pattern: PhrasePattern, kind: DocumentKind | null): boolean {
  return !isTooSpecific(text) && reuseScore(text, pattern, kind) >= MIN_SCORE_SHARED;
}

/** Whether the wording names a person, place or unit of its own, now a slot. */
export function namesItsOwn(text: string): boolean {
  return (text.match(OWN_NAME) ?? []).length > 0;
}

/** Whether so much of the wording is slots or names that only its own place could use it. */
export function isTooSpecific(text: string): boolean {
  // A figure alone in quotation marks is the name of an event (“7·13”), which no slot makes general.
  if (/“〔数字〕[^“”]{0,4}”|“[\d·]+”/u.test(text)) return true;
  const slots = text.match(SLOT) ?? [];
  const allowed = Math.max(1, (MAX_SLOTS_PER_40_CHARS * visibleChars(text)) / 40);
  if (slots.length > Math.min(MAX_SLOTS, allowed)) return true;
  const named = text.match(OWN_NAME) ?? [];
  if (named.length > MAX_OWN_NAMES || (named[0] !== undefined && text.startsWith(named[0]))) return true;
  return visibleChars(text.replace(SLOT, "")) < (named.length > 0 ? MIN_WORDS_BESIDE_NAME : MIN_WORDS);
}
