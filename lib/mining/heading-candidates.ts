import type { Heading } from "@/lib/corpus/library-document";
import { ordinalToken } from "@/lib/speech/slot-text";
import type { Theme } from "@/lib/speech/theme";
import { isCleanCut } from "./clean-cut";
import type { DocumentView } from "./document-view";
import { isFirstOrdinal, ordinalFamilyOf } from "./ordinal-family";
import { mostFrequent } from "./outline-segments";
import { parallelRun } from "./parallel-headings";
import type { PhraseCandidate } from "./phrase-candidate";
import { isTooSpecific, namesItsOwn } from "./phrase-quality";
import { phraseSource } from "./phrase-source";
import { isStanding } from "./standing-heading";

const MIN_HEADING_CHARS = 6;
const MAX_HEADING_CHARS = 42;

type SlottedHeading = { heading: Heading; index: number; text: string; names: readonly string[] };

/** Headings one by one, and sets of parallel siblings as one phrase. */
export function headingCandidates(view: DocumentView): PhraseCandidate[] {
  const headings = view.document.headings.map((heading, index) => ({
    heading,
    index,
    ...view.slot(heading.text),
  }));
  const usable = headings.filter(({ text }) => isHeadingText(text));
  return [
    ...usable.map((item) => single(view, item)),
    ...siblingSets(usable).map((set) => parallelSet(view, set)),
  ];
}

function isHeadingText(text: string): boolean {
  return (
    isCleanCut(text, MIN_HEADING_CHARS, MAX_HEADING_CHARS) &&
    !/[。！？]/u.test(text) &&
    !isTooSpecific(text) &&
    !namesItsOwn(text)
  );
}

function single(view: DocumentView, { heading, index, text, names }: SlottedHeading): PhraseCandidate {
  return {
    text,
    pattern: "heading",
    move: heading.move,
    theme: headingTheme(view, index),
    source: phraseSource(view, { paragraphIndex: heading.paragraphIndex, headingIndex: index }, names),
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
  const moves = set.map(({ heading }) => heading.move);
  const first = set[0];
  return {
    text: set
      .map((item, position) => setLine(item, position))
      .join(first !== undefined && !isStanding(first.heading) ? "" : "\n"),
    pattern: "parallel-set",
    move: mostFrequent(moves) ?? "tasks",
    theme: mostFrequent(set.map(({ index }) => headingTheme(view, index))) ?? "other",
    source: phraseSource(
      view,
      { paragraphIndex: first?.heading.paragraphIndex ?? null, headingIndex: first?.heading.parent ?? null },
      [...new Set(set.flatMap(({ names }) => names))],
    ),
  };
}

function setLine({ heading, text }: SlottedHeading, position: number): string {
  if (isStanding(heading)) return text;
  return `${ordinalToken(ordinalFamilyOf(heading.number), position === 0)}${text}。`;
}
