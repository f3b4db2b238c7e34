import type { SetFormulation } from "@/lib/speech/set-formulation";
import { KeywordIndex } from "@/lib/text/keyword-index";
import { kept } from "../kept";
import { plainWords } from "./plain-words";

/** A member of a formulation in a text; offsets are into its plain words. */
export type ListedMember = { readonly index: number; readonly from: number; readonly to: number };

/** Members of one formulation, one after the other with nothing but marks or 和 between. */
export type MemberRun = {
  readonly entry: SetFormulation;
  readonly members: readonly string[];
  readonly listed: readonly ListedMember[];
};

type Entry = { readonly entry: SetFormulation; readonly members: readonly string[] };
type Member = { readonly of: Entry; readonly index: number };

const BETWEEN = /^[、，；]?(?:和|与|及|以及|并)?$/u;
const MAX_GAP = 3;

/**
 * The runs of at least two members in a text given in plain words. Members of one character (省、市、县) say too little
 * and are left out.
 */
export function memberRuns(plain: string, formulations: readonly SetFormulation[]): MemberRun[] {
  const open = new Map<Entry, ListedMember[]>();
  const runs: MemberRun[] = [];
  const close = (of: Entry, listed: readonly ListedMember[]) => {
    if (listed.length > 1) runs.push({ entry: of.entry, members: of.members, listed });
  };
  membersOf(formulations).scan(plain, ({ of, index }, from, word) => {
    const listed = open.get(of) ?? [];
    const to = from + word.length;
    const last = listed.at(-1);
    if (last === undefined) open.set(of, [{ index, from, to }]);
    else if (from < last.to) {
      // 富强 inside a longer member, or the same place under a shorter one.
    } else if (isNext(plain, last.to, from)) listed.push({ index, from, to });
    else {
      close(of, listed);
      open.set(of, [{ index, from, to }]);
    }
  });
  for (const [of, listed] of open) close(of, listed);
  return runs;
}

function isNext(plain: string, from: number, to: number): boolean {
  return to > from && to - from <= MAX_GAP && BETWEEN.test(plain.slice(from, to));
}

const membersOf = kept((formulations: readonly SetFormulation[]): KeywordIndex<Member> => {
  const words = formulations.flatMap((entry): [string, Member][] => {
    const { members, ordered, complete } = entry;
    if (members === undefined || (ordered !== true && complete !== true)) return [];
    const plain = members.map((member) => plainWords(member).plain);
    if (plain.some((member) => member.length < 2)) return [];
    const of: Entry = { entry, members: plain };
    return plain.map((member, index) => [member, { of, index }]);
  });
  return new KeywordIndex(words);
});
