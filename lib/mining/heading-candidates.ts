import cues from "@/corpus/lexicon/mining-cues.json";
import type { Heading } from "@/lib/corpus/library-document";
import { ordinalToken } from "@/lib/speech/slot-text";
import type { Theme } from "@/lib/speech/theme";
import { candidatePlace } from "./candidate-place";
import { isCleanCut, visibleChars } from "./clean-cut";
import type { DocumentView } from "./document-view";
import { isFirstOrdinal, ordinalFamilyOf } from "./ordinal-family";
import { mostFrequent } from "./outline-segments";
import { parallelRun } from "./parallel-headings";
import type { PhraseCandidate } from "./phrase-candidate";
import { isTooSpecific, namesItsOwn } from "./phrase-quality";
import { siblingFrame } from "./sibling-frame";
import { isStanding } from "./standing-heading";

const MIN_HEADING_CHARS = 6;
const MAX_HEADING_CHARS = 42;
/** A shorter heading without siblings (新的起色) says nothing by itself. */
const MIN_LONE_CHARS = 7;
const UNFIT = new RegExp(cues.unfitHeading.join("|"), "u");

type SlottedHeading = { heading: Heading; index: number; text: string; names: readonly string[] };

/** Headings one by one, sets of parallel siblings as one phrase, and the frame such a set is built on. */
export function headingCandidates(view: DocumentView): PhraseCandidate[] {
  const headings = view.document.headings.map((heading, index) => ({
    heading,
    index,
    ...view.slot(heading.text),
  }));
  const usable = headings.filter(({ text }) => isHeadingText(text));
  const sets = siblingSets(usable);
  const setOf = new Map(sets.flatMap((set) => set.map(({ index }) => [index, set.map(({ text }) => text)])));
  return [
    ...usable.map((item) => single(view, item, setOf.get(item.index))),
    ...sets.flatMap((set) => [parallelSet(view, set), ...setFrame(view, set)]),
  ];
}

function isHeadingText(text: string): boolean {
  return (
    isCleanCut(text, MIN_HEADING_CHARS, MAX_HEADING_CHARS) &&
    !/[。！？]/u.test(text) &&
    !UNFIT.test(text) &&
    !isTooSpecific(text) &&
    !namesItsOwn(text)
  );
}

function single(
  view: DocumentView,
  { heading, index, text, names }: SlottedHeading,
  siblings: readonly string[] | undefined,
): PhraseCandidate {
  return {
    text,
    pattern: "heading",
    move: heading.move,
    theme: headingTheme(view, index),
    alone: siblings !== undefined || visibleChars(text) >= MIN_LONE_CHARS,
    ...candidatePlace(view, { paragraphIndex: heading.paragraphIndex, headingIndex: index }, names),
    ...(siblings === undefined ? {} : { siblings }),
  };
}

/** What most sentences below the heading are about. */
export function headingTheme(view: DocumentView, index: number): Theme {
  const below = (at: number | null): boolean => {
    for (let current = at; current !== null; current = view.document.headings[current]?.parent ?? null) {
      if (current === index) return true;
    }
    return false;
  };
  const themes = view.document.sentences
    .filter((sentence) => sentence.theme !== "other" && below(sentence.headingIndex))
    .map((sentence) => sentence.theme);
  return mostFrequent(themes) ?? "other";
}

/** Siblings counted by one family of ordinals under one heading, cut to the run of them that is parallel. */
function siblingSets(headings: readonly SlottedHeading[]): SlottedHeading[][] {
  const groups = new Map<string, SlottedHeading[]>();
  const restarts = new Map<string, number>();
  for (const item of headings) {
    const { parent, level, number } = item.heading;
    const row = [parent, level, isStanding(item.heading) ? "standing" : ordinalFamilyOf(number)].join(" ");
    // A second 一是 under the same heading begins another set.
    if (!isStanding(item.heading) && isFirstOrdinal(number)) restarts.set(row, (restarts.get(row) ?? 0) + 1);
    const key = `${row} ${restarts.get(row) ?? 0}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()]
    .map((group) => parallelRun(group, ({ text }) => text))
    .filter((run) => run.length > 0);
}

function parallelSet(view: DocumentView, set: readonly SlottedHeading[]): PhraseCandidate {
  const first = set[0];
  const separator = first !== undefined && !isStanding(first.heading) ? "" : "\n";
  return {
    text: set.map((item, position) => setLine(item, position)).join(separator),
    pattern: "parallel-set",
    ...setPlace(view, set),
  };
}

/** 抓“〔内容〕”，把〔内容〕 where the siblings share more than their length. */
function setFrame(view: DocumentView, set: readonly SlottedHeading[]): PhraseCandidate[] {
  const frame = siblingFrame(set.map(({ text }) => text));
  return frame === null ? [] : [{ text: frame, pattern: "heading", ...setPlace(view, set) }];
}

function setPlace(view: DocumentView, set: readonly SlottedHeading[]) {
  const first = set[0]?.heading;
  const place = { paragraphIndex: first?.paragraphIndex ?? null, headingIndex: first?.parent ?? null };
  return {
    move: mostFrequent(set.map(({ heading }) => heading.move)) ?? "tasks",
    theme: mostFrequent(set.map(({ index }) => headingTheme(view, index))) ?? "other",
    alone: true,
    siblings: set.map(({ text }) => text),
    ...candidatePlace(view, place, [...new Set(set.flatMap(({ names }) => names))]),
  } as const;
}

function setLine({ heading, text }: SlottedHeading, position: number): string {
  if (isStanding(heading)) return text;
  return `${ordinalToken(ordinalFamilyOf(heading.number), position === 0)}${text}。`;
}
