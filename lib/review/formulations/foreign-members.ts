import type { SetFormulation } from "@/lib/speech/set-formulation";
import { KeywordIndex } from "@/lib/text/keyword-index";
import { kept } from "../kept";
import { plainWords } from "./plain-words";

/** A place in the list of a formulation where its wording and the text part ways; offsets are into the plain words. */
export type ForeignMember = {
  readonly entry: SetFormulation;
  readonly from: number;
  readonly to: number;
  /** The member that should stand there; "" where the text has one too many. */
  readonly member: string;
  /** Where the list itself begins and ends. */
  readonly start: number;
  readonly end: number;
  /** What stands there instead; "" where a member was left out. */
  readonly item: string;
};

type Sequence = { readonly entry: SetFormulation; readonly atoms: readonly string[] };
type Atom = { readonly of: Sequence; readonly index: number };
type Listed = { readonly index: number; readonly from: number; readonly to: number };

const JOINED = /^[、，；]?(?:和|与|及|以及|并)?$/u;
const ITEM_BETWEEN =
  /^(?:[、，；]|和|与|以及|及)(?<item>\p{Script=Han}{2,12}?)(?:[、，；](?:和|与|以及|及|并)?|和|与|以及)$/u;
const ITEM_AFTER =
  /^(?:[、，；]|和|与|以及|及)(?<item>\p{Script=Han}{2,12}?)(?=[、，；。：！？（）]|等|的|这|$)/u;
const ITEM_BEFORE = /(?<item>\p{Script=Han}{2,12})(?:[、，]|和|与|以及|及)$/u;
const MAX_GAP = 16;

/**
 * Lists of a formulation's members with a single one replaced, left out or put in, while the others stand in their
 * order: 践行初心、担当使命，不怕困难、英勇斗争. Members that are pairs themselves are taken apart.
 */
export function foreignMembers(plain: string, formulations: readonly SetFormulation[]): ForeignMember[] {
  const places = new Map<Sequence, Listed[]>();
  atomsOf(formulations).scan(plain, ({ of, index }, from, word) => {
    const listed = places.get(of) ?? [];
    if (listed.length === 0) places.set(of, listed);
    const last = listed.at(-1);
    if (last === undefined || from >= last.to) listed.push({ index, from, to: from + word.length });
  });
  const found: ForeignMember[] = [];
  for (const [of, listed] of places) {
    if (listed.length < 2 && (listed[0]?.to ?? 0) - (listed[0]?.from ?? 0) < MIN_LONG_ATOM) continue;
    for (const run of runsOf(plain, listed)) {
      const hit = judge(plain, of, run);
      if (hit !== null) found.push(hit);
    }
  }
  return found;
}

/** Members one after the other, each with at most one foreign item between it and the next. */
function runsOf(plain: string, listed: readonly Listed[]): Listed[][] {
  const runs: Listed[][] = [];
  for (const atom of listed) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const gap = last === undefined ? null : plain.slice(last.to, Math.min(atom.from, last.to + MAX_GAP + 1));
    const goesOn = gap !== null && gap.length <= MAX_GAP && (JOINED.test(gap) || ITEM_BETWEEN.test(gap));
    if (run !== undefined && goesOn) run.push(atom);
    else runs.push([atom]);
  }
  return runs;
}

function judge(plain: string, of: Sequence, run: readonly Listed[]): ForeignMember | null {
  const { entry, atoms } = of;
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return null;
  const breaks: ForeignMember[] = [];
  const put = (from: number, to: number, member: string, item: string) =>
    breaks.push({ entry, from, to, member, item, start: first.from, end: last.to });
  for (const [at, atom] of run.entries()) {
    const before = run[at - 1];
    if (before === undefined) continue;
    const step = atom.index - before.index;
    const gap = plain.slice(before.to, atom.from);
    const item = ITEM_BETWEEN.exec(gap)?.groups?.item ?? "";
    if (step === 1 && item === "") continue;
    // A verb before the member is no item: 坚持真理，并且坚守理想.
    if (step === 1 && !JOINED.test(gap)) {
      const from = before.to + gap.indexOf(item);
      put(from, from + item.length, "", item);
      continue;
    }
    if (step !== 2) return null;
    const member = atoms[before.index + 1] ?? "";
    const from = item === "" ? before.from : before.to + gap.indexOf(item);
    put(from, item === "" ? atom.to : from + item.length, member, item);
  }
  const [only] = breaks;
  if (breaks.length > 1) return null;
  if (only !== undefined) return isSureInside(plain, of, run, only) ? only : null;
  return atEdge(plain, of, run);
}

/** So many characters of a member say that no other list is meant. */
const MIN_LONG_ATOM = 9;

function isSureInside(
  plain: string,
  { entry, atoms }: Sequence,
  run: readonly Listed[],
  { member, item, start, end }: ForeignMember,
): boolean {
  if (atoms.some((atom) => item.includes(atom)) || (item !== "" && isVerbal(item, member))) return false;
  const isWhole = run.length >= atoms.length - 1;
  // A long member says for itself which list is meant: 把制度建设贯穿其中.
  const hasOwn = run.some(({ from, to }) => to - from >= MIN_LONG_ATOM);
  const isClosed = entry.complete === true || hasOwn || isNamedNear(plain, entry, start, end);
  const length = run.reduce((sum, { from, to }) => sum + to - from, 0);
  if (member === "") return isClosed && run.length === atoms.length && atoms.length >= 3 && length >= 12;
  if (item === "") return isClosed && isWhole && run.length >= 4;
  if (isLike(item, member)) return length >= 8 && (isClosed || isWhole);
  return isClosed && ((isWhole && run.length >= 3) || (run.length >= 4 && length >= 16));
}

/** The first or the last member replaced by one much like it, and all the others there. */
function atEdge(plain: string, of: Sequence, run: readonly Listed[]): ForeignMember | null {
  const { entry, atoms } = of;
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return null;
  const length = last.to - first.from;
  const isWhole = run.length === atoms.length - 1 && run.length >= 2 && length >= 8;
  if (!isWhole && length < MIN_LONG_ATOM) return null;
  const place = { entry, start: first.from, end: last.to };
  if (last.index < atoms.length - 1) {
    const member = atoms[last.index + 1] ?? "";
    const match = ITEM_AFTER.exec(plain.slice(last.to, last.to + MAX_GAP));
    const item = match?.groups?.item ?? "";
    const from = last.to + (match?.[0].length ?? 0) - item.length;
    const isInNamed = isWhole && isOnly(plain, of, run, from + item.length) && fits(item, member);
    if (item !== "" && (isInNamed || isReplaced(item, member, isWhole, entry)))
      return { ...place, member, item, from, to: from + item.length };
  }
  if (first.index > 0) {
    const member = atoms[first.index - 1] ?? "";
    const before = plain.slice(Math.max(0, first.from - MAX_GAP), first.from);
    const all = ITEM_BEFORE.exec(before)?.groups?.item ?? "";
    const at = first.from - before.length + before.lastIndexOf(all) + all.length;
    // Words before the item belong to the sentence: 要大力弘扬坚持真理.
    const item = all.slice(-member.length);
    // 当政治的明白人: another verb, not another member.
    if (sameEnds(item, member).tail >= member.length - 1) return null;
    const isInNamed = isWhole && item.length === member.length && isOnly(plain, of, run, last.to);
    if (item.length === member.length && (isInNamed || isReplaced(item, member, isWhole, entry)))
      return { ...place, member, item, from: at - item.length, to: at };
  }
  return null;
}

/** A list of its full length under the name of the formulation, that ends where the formulation ends. */
function isOnly(plain: string, { entry }: Sequence, run: readonly Listed[], end: number): boolean {
  return (
    entry.complete === true &&
    run.length >= 2 &&
    !/^(?:[、和与]|以及|等)/u.test(plain.slice(end)) &&
    isNamedNear(plain, entry, run[0]?.from ?? 0, run.at(-1)?.to ?? 0)
  );
}

function fits(item: string, member: string): boolean {
  return item.length === member.length && item !== member;
}

function isReplaced(item: string, member: string, isWhole: boolean, { complete }: SetFormulation): boolean {
  if (item === member || item.includes(member) || member.includes(item)) return false;
  return isWhole && complete === true ? isLike(item, member) : isFramed(item, member);
}

/** 以党的思想建设为统领: beginning, end and length are the member's own. */
function isFramed(item: string, member: string): boolean {
  const same = sameEnds(item, member);
  return (
    member.length >= 6 &&
    item.length === member.length &&
    same.head >= 1 &&
    same.tail >= 2 &&
    same.head + same.tail >= member.length / 2
  );
}

function isLike(item: string, member: string): boolean {
  const { head, tail } = sameEnds(item, member);
  return (
    Math.abs(item.length - member.length) <= 1 && (head + tail) * 2 >= member.length && member.length > 2
  );
}

function sameEnds(item: string, member: string): { head: number; tail: number } {
  let head = 0;
  while (head < member.length && item.charAt(head) === member.charAt(head)) head += 1;
  let tail = 0;
  while (
    tail < member.length - head &&
    tail < item.length - head &&
    item.charAt(item.length - 1 - tail) === member.charAt(member.length - 1 - tail)
  )
    tail += 1;
  return { head, tail };
}

/** A clause of its own, not an item of the list. */
function isVerbal(item: string, member: string): boolean {
  return (
    item.length > Math.max(member.length, 4) + 2 ||
    /^(?:就是|也就是|同时|而且|特别是|尤其是|以及)/u.test(item)
  );
}

const NEAR_CHARS = 14;

function isNamedNear(plain: string, { term }: SetFormulation, start: number, end: number): boolean {
  return (
    plain.slice(Math.max(0, start - term.length - NEAR_CHARS), start).includes(term) ||
    plain.slice(end, end + term.length + NEAR_CHARS).includes(term)
  );
}

const atomsOf = kept((formulations: readonly SetFormulation[]): KeywordIndex<Atom> => {
  const seen = new Set<string>();
  const words = formulations.flatMap(sequencesOf).flatMap((of): [string, Atom][] => {
    const name = of.atoms.join("|");
    if (seen.has(name)) return [];
    seen.add(name);
    return of.atoms.map((atom, index) => [atom, { of, index }]);
  });
  return new KeywordIndex(words);
});

function sequencesOf(entry: SetFormulation): Sequence[] {
  const lists = [entry.members ?? [], ...[entry.canonical, entry.term].map((words) => [words])];
  return lists.flatMap((list): Sequence[] => {
    const atoms = list.flatMap((words) => plainWords(words).plain.split(/[、，；]/u));
    const isList =
      atoms.length >= 3 && new Set(atoms).size === atoms.length && atoms.every((atom) => atom.length >= 2);
    return isList ? [{ entry, atoms }] : [];
  });
}
