import type { SetFormulation } from "@/lib/speech/set-formulation";
import { KeywordIndex } from "@/lib/text/keyword-index";
import { kept } from "../kept";
import { plainWords } from "./plain-words";

/**
 * Wordings of which a text has all but one short stretch.
 *
 * One of the two halves of a wording must be there without a fault (with one faulty stretch this always holds); from
 * that half the text is followed as far as it agrees, and what is left must agree again after a change of a few
 * characters:
 *
 *     wording  习近平新时代中国特色社会主义思想
 *     text     习近平新时代中国特色主义思想      agrees up to 特色, 社会 left out, agrees from 主义
 */
export type NearWording = {
  readonly entry: SetFormulation;
  /** Offsets into the plain words of the text, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** The wording, and the same as it stands in the list. */
  readonly wording: string;
  readonly shown: string;
  /** What the wording has at the faulty stretch, and what the text has instead. */
  readonly expected: string;
  readonly actual: string;
  /** The last word differs: it may have been meant. */
  readonly isEdge: boolean;
};

type Wording = {
  readonly entry: SetFormulation;
  readonly plain: string;
  readonly shown: string;
  readonly isExact: boolean;
};
type Seed = Wording & { readonly half: "head" | "tail"; readonly at: number };
type Compiled = { readonly seeds: KeywordIndex<Seed>; readonly known: ReadonlySet<string> };

const MIN_EXACT_CHARS = 7;
const MIN_CHARS = 8;
/** So many characters must agree on the far side of the faulty stretch. */
const MIN_AGREED = 2;

/** Every near wording of a text given in plain words; one that is itself a known wording is none. */
export function nearWordings(plain: string, formulations: readonly SetFormulation[]): NearWording[] {
  const { seeds, known } = compile(formulations);
  const found: NearWording[] = [];
  seeds.scan(plain, (seed, at) => {
    const near =
      seed.half === "head"
        ? fromHead(plain, at, seed)
        : fromTail(plain, at + seed.plain.length - seed.at, seed);
    if (near === null || known.has(plain.slice(near.from, near.to))) return;
    if (isOfKnownWording(plain, near, known, seed.entry)) return;
    if (!found.some((other) => other.from === near.from && other.to === near.to)) found.push(near);
  });
  return found;
}

const compile = kept((formulations: readonly SetFormulation[]): Compiled => {
  const wordings = formulations.flatMap(wordingsOf);
  const seeds = wordings.flatMap((wording): [string, Seed][] => {
    const middle = Math.ceil(wording.plain.length / 2);
    return [
      [wording.plain.slice(0, middle), { ...wording, half: "head", at: 0 }],
      [wording.plain.slice(middle), { ...wording, half: "tail", at: middle }],
    ];
  });
  const known = new Set(
    formulations.flatMap(({ term, also, canonical, members, replaces, wrong, except }) =>
      [
        term,
        canonical,
        ...(also ?? []),
        ...(members ?? []),
        ...(replaces ?? []),
        ...(except ?? []),
        ...wrong.map(({ text }) => text),
      ].map((words) => plainWords(words).plain),
    ),
  );
  return { seeds: new KeywordIndex(seeds), known };
});

function wordingsOf(entry: SetFormulation): Wording[] {
  const isExact = entry.exact === true;
  const all = [entry.term, entry.canonical, ...(entry.also ?? []), ...(entry.members ?? [])];
  const pieces = all.flatMap((words) => [words, ...words.split(/[，。；]/u)]);
  const byPlain = new Map(pieces.map((shown) => [plainWords(shown).plain, shown]));
  const least = isExact ? MIN_EXACT_CHARS : MIN_CHARS;
  return [...byPlain].flatMap(([plain, shown]) =>
    (plain.match(/\p{Script=Han}/gu)?.length ?? 0) < least ? [] : [{ entry, plain, shown, isExact }],
  );
}

/** Lengths of the faulty stretch in the wording and in the text, the likelier first. */
const SLIPS = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 2],
] as const;
const CHANGES = [
  ...SLIPS,
  [2, 1],
  [1, 2],
  [2, 0],
  [0, 2],
  [3, 0],
  [4, 0],
  [2, 3],
  [3, 2],
  [4, 2],
  [2, 4],
  [3, 3],
  [4, 4],
] as const;

function changesOf({ isExact, plain }: Wording) {
  return isExact ? CHANGES.filter(([left, put]) => (left + put) * 3 <= plain.length) : SLIPS;
}

function fromHead(plain: string, from: number, wording: Wording): NearWording | null {
  const words = wording.plain;
  let agreed = 0;
  while (agreed < words.length && words.charAt(agreed) === plain.charAt(from + agreed)) agreed += 1;
  if (agreed === words.length) return null;
  for (const [left, put] of changesOf(wording)) {
    const rest = words.slice(agreed + left);
    const least = left === put && (wording.isExact || left === 1) ? 0 : MIN_AGREED;
    if (agreed + left > words.length || rest.length < least) continue;
    if (!plain.startsWith(rest, from + agreed + put)) continue;
    return nearAt(plain, wording, { from, agreed, left, put, rest: rest.length });
  }
  return null;
}

function fromTail(plain: string, to: number, wording: Wording): NearWording | null {
  const words = wording.plain;
  let agreed = 0;
  while (agreed < words.length && words.charAt(words.length - 1 - agreed) === plain.charAt(to - 1 - agreed))
    agreed += 1;
  if (agreed === words.length) return null;
  for (const [left, put] of changesOf(wording)) {
    const head = words.length - agreed - left;
    const from = to - agreed - put - head;
    if (head < MIN_AGREED || from < 0 || !plain.startsWith(words.slice(0, head), from)) continue;
    return nearAt(plain, wording, { from, agreed: head, left, put, rest: agreed });
  }
  return null;
}

type Place = {
  readonly from: number;
  readonly agreed: number;
  readonly left: number;
  readonly put: number;
  readonly rest: number;
};

function nearAt(
  plain: string,
  { entry, plain: words, shown, isExact }: Wording,
  place: Place,
): NearWording | null {
  const { from, agreed, left, put, rest } = place;
  const near = {
    entry,
    from,
    to: from + agreed + put + rest,
    wording: words,
    shown,
    expected: words.slice(agreed, agreed + left),
    actual: plain.slice(from + agreed, from + agreed + put),
    isEdge: rest === 0,
  };
  return isFault(near, plain, isExact) ? near : null;
}

const HAN_ONLY = /^\p{Script=Han}*$/u;
/** Words that may stand between the parts of a formulation or be left out without changing it. */
const PARTICLES =
  /^[的地得了着过和与及同并而也都就更再最又各其在对于以为把将要能会可必须应是有这那上中下党我们好]*$/u;

function isFault(near: NearWording, plain: string, isExact: boolean): boolean {
  const { expected, actual, from, to, isEdge } = near;
  if (!HAN_ONLY.test(expected) || !HAN_ONLY.test(actual)) return false;
  if (isEdge && !isExact) return agreedEnough(near) && isChangedEnd(near, plain);
  if (isExact) return !isEdge || isChangedEnd(near, plain);
  if (PARTICLES.test(expected) && PARTICLES.test(actual)) return false;
  if (expected.length === 1 && actual.length === 1)
    return !PARTICLES.test(actual) || !PARTICLES.test(expected);
  if (expected.length === 1 && actual === "") return true;
  // Doubled characters only: a word put in between is the writer's own.
  if (expected === "")
    return plain.slice(from, to).includes(actual + actual) && !near.wording.includes(actual + actual);
  return expected.charAt(0) === actual.charAt(1) && expected.charAt(1) === actual.charAt(0);
}

/** Only the last character differs, after so many that agree that no other wording is likely. */
function agreedEnough({ wording, expected, actual }: NearWording): boolean {
  return expected.length === 1 && actual.length === 1 && wording.length > MIN_CHARS;
}

/** The last word was replaced by another, and the wording's own does not follow after it. */
function isChangedEnd({ expected, actual, to }: NearWording, plain: string): boolean {
  return expected.length === actual.length && actual !== "" && !plain.slice(to, to + 4).includes(expected);
}

/** Whether the stretch is part of a wording that the list knows, such as a longer name. */
function isOfKnownWording(
  plain: string,
  near: NearWording,
  known: ReadonlySet<string>,
  own: SetFormulation,
): boolean {
  const around = [...(own.except ?? [])].map((words) => plainWords(words).plain);
  return [...around, ...known].some((words) => {
    if (words.length < near.to - near.from) return false;
    const inside = words.indexOf(plain.slice(near.from, near.to));
    return inside >= 0 && plain.startsWith(words, near.from - inside);
  });
}
