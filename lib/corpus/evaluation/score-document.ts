import type { Heading, LibraryDocument } from "../library-document";
import { isLeader } from "../person-shapes";
import { comparable, comparableLines } from "./comparable";
import type { GoldDocument } from "./gold";
import { type Tally, tally } from "./tally";

export type DocumentScore = {
  readonly titleAgrees: boolean | null;
  readonly salutationAgrees: boolean | null;
  /** Level, words and run-in all agree. */
  readonly headings: Tally;
  /** Words and run-in agree. */
  readonly headingsAnyLevel: Tally;
  readonly missedHeadings: readonly string[];
  readonly wrongHeadings: readonly string[];
  /** Lines of the gold's boilerplate that stand in the speech. */
  readonly noiseLeft: readonly string[];
  /** Letters and digits of speech that are neither kept nor boilerplate, and those of the source that are speech. */
  readonly lostChars: number;
  readonly speechChars: number;
  readonly lostPieces: readonly string[];
  readonly persons: Tally;
  readonly missedPersons: readonly string[];
  readonly wrongPersons: readonly string[];
  readonly moves: { readonly right: number; readonly total: number };
};

/**
 * Holds what was parsed against what a reader found.
 *
 * @param sourceLines - the file's lines before cleaning, for the count of what was lost.
 */
export function scoreDocument(
  document: LibraryDocument,
  gold: GoldDocument,
  sourceLines: readonly string[],
): DocumentScore {
  const boilerplate = comparableLines(gold.boilerplate ?? []);
  return {
    titleAgrees: agrees(document.title, gold.title),
    salutationAgrees: agrees(document.salutation, gold.salutation),
    ...scoreHeadings(document, gold),
    noiseLeft: (gold.boilerplate ?? []).filter((_, index) => isLeft(boilerplate[index] ?? "", document)),
    ...scoreLoss(document, boilerplate, sourceLines),
    ...scorePersons(document, gold.persons),
    moves: scoreMoves(document.headings, gold),
  };
}

function agrees(found: string | null, expected: string | null | undefined): boolean | null {
  return expected === undefined ? null : comparable(found ?? "") === comparable(expected ?? "");
}

type Keyed = { readonly strict: string; readonly lenient: string; readonly shown: string };

function keyed(level: number, number: string, text: string, runIn: boolean): Keyed {
  const lenient = `${comparable(text)}${runIn ? "+" : ""}`;
  return { lenient, strict: `${level}${lenient}`, shown: `${level} ${number}${text}${runIn ? " +" : ""}` };
}

function scoreHeadings(document: LibraryDocument, gold: GoldDocument) {
  const found = document.headings.map((heading) =>
    keyed(heading.level, heading.number, heading.text, heading.runIn),
  );
  const expected = gold.headings.map((heading) =>
    keyed(heading.level, heading.number ?? "", heading.text, heading.runin),
  );
  const strictOf = (list: readonly Keyed[]) => list.map(({ strict }) => strict);
  const lenientOf = (list: readonly Keyed[]) => list.map(({ lenient }) => lenient);
  return {
    headings: tally(strictOf(found), strictOf(expected)),
    headingsAnyLevel: tally(lenientOf(found), lenientOf(expected)),
    missedHeadings: without(expected, found),
    wrongHeadings: without(found, expected),
  };
}

/** What of one list has no counterpart in the other, by strict key. */
function without(list: readonly Keyed[], others: readonly Keyed[]): string[] {
  const open = others.map(({ strict }) => strict);
  return list.flatMap(({ strict, shown }) => {
    const at = open.indexOf(strict);
    if (at < 0) return [shown];
    open.splice(at, 1);
    return [];
  });
}

/** A line that was recorded as removed may say the same as the text does by right: a title's copy, an abstract. */
function isLeft(key: string, document: LibraryDocument): boolean {
  if (key === "") return false;
  const removed = document.removed.map(({ text }) => comparable(text)).join("");
  if (removed.includes(key)) return false;
  const standing = document.headings.filter(({ span }) => span === null).map(({ text }) => text);
  const kept = comparableLines([...standing, ...document.paragraphs.map(({ text }) => text)]);
  return kept.some((line) => line === key || (key.length >= 6 && line.includes(key)));
}

function scoreLoss(
  document: LibraryDocument,
  boilerplate: readonly string[],
  sourceLines: readonly string[],
) {
  const titleKey = comparable(document.title);
  const lost = document.removed.flatMap(({ text, reason }) => {
    if (reason === "pinyin" || reason === "debris" || reason === "bookmark") return [];
    let rest = comparable(text);
    // A copy of the title may be cut into lines.
    if (rest === titleKey || (reason === "duplicate-title" && titleKey.includes(rest))) return [];
    if (boilerplate.some((line) => line.includes(rest))) return [];
    // The longest first, so that a short line inside a long one does not break it up.
    for (const line of [...boilerplate].sort((a, b) => b.length - a.length)) {
      if (line !== "") rest = rest.replace(line, "");
    }
    return rest === "" ? [] : [{ text, chars: rest.length }];
  });
  const sourceChars = comparableLines(sourceLines).join("").length;
  const boilerplateChars = boilerplate.join("").length;
  return {
    lostChars: lost.reduce((sum, { chars }) => sum + chars, 0) + unaccounted(document, sourceChars),
    speechChars: Math.max(0, sourceChars - boilerplateChars),
    lostPieces: lost.map(({ text }) => text),
  };
}

/** Letters of the source that are neither kept nor recorded as removed. */
function unaccounted(document: LibraryDocument, sourceChars: number): number {
  const { title, subtitle, dateLine, speakerLine, salutation, headings, paragraphs, removed } = document;
  const standing = headings.filter(({ span }) => span === null).map(({ number, text }) => number + text);
  const kept = [title, subtitle, dateLine, speakerLine, salutation].map((text) => text ?? "");
  const pieces = [...kept, ...standing, ...paragraphs.map(({ text }) => text)];
  const accounted = comparableLines([...pieces, ...removed.map(({ text }) => text)]).join("").length;
  return Math.max(0, sourceChars - accounted);
}

function scorePersons(document: LibraryDocument, gold: readonly string[] | null | undefined) {
  if (gold === null || gold === undefined) {
    return { persons: { found: 0, expected: 0, agreed: 0 }, missedPersons: [], wrongPersons: [] };
  }
  const found = document.entities.persons.map(({ text }) => text);
  // Leaders' names belong to set formulations and are asked for on neither side.
  const expected = gold.filter((name) => !isLeader(name));
  const foundKeys = new Set(found.map(comparable));
  const goldKeys = new Set(expected.map(comparable));
  return {
    persons: tally([...foundKeys], [...goldKeys]),
    missedPersons: expected.filter((name) => !foundKeys.has(comparable(name))),
    wrongPersons: found.filter((name) => !goldKeys.has(comparable(name))),
  };
}

/** A heading of the gold is looked up by its words; one that was not found has no move and counts as wrong. */
function scoreMoves(headings: readonly Heading[], gold: GoldDocument) {
  const used = new Set<number>();
  const place = gold.headings.map((heading) => {
    const { lenient } = keyed(0, "", heading.text, heading.runin);
    const at = headings.findIndex(
      ({ text, runIn }, index) => !used.has(index) && keyed(0, "", text, runIn).lenient === lenient,
    );
    if (at >= 0) used.add(at);
    return at;
  });
  const stated = gold.moves ?? [];
  const right = stated.filter(
    ({ heading_index, move }) => headings[place[heading_index] ?? -1]?.move === move,
  );
  return { right: right.length, total: stated.length };
}
