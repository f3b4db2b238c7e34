import { provincesOf } from "@/lib/corpus/place-parents";
import { RESIDUE_MESSAGES } from "@/lib/messages/review/residue";
import { touches } from "../../block-places";
import { isPlain } from "../../is-plain";
import type { CheckFacts } from "../../review-context";
import type { BorrowedRange, ReviewBlock } from "../../review-text";
import type { BlockRule } from "../../rule";
import { rankOfName } from "./named-places";
import { isEverybodys, type OwnNames, ownNames } from "./own-names";
import { placeRole } from "./place-role";
import { registeredPersons } from "./registered-persons";

/**
 * Names that a piece from the library carried with it and that still stand there. Silent on names of the fact sheet and
 * register, on the unit's own province and on what the piece itself gives as an example; without a unit in the fact
 * sheet the source may be the unit's own, so that it is a doubt.
 */
export const borrowedName: BlockRule = {
  id: "residue/borrowed-name",
  family: "residue",
  severity: "must",
  authority: "出处记录",
  scope: "block",
  *check(block, { facts }) {
    if (block.borrowed.length === 0) return;
    const own = ownNames(facts.unit ?? "", facts);
    const persons = new Set([...registeredPersons(facts).keys(), facts.speaker ?? ""]);
    for (const range of block.borrowed) {
      const names = namesOf(range).filter((name) => !persons.has(name) && !isOwnName(name, own, facts));
      for (const { start, end, name } of standing(block, range, names))
        yield {
          start,
          end,
          message: RESIDUE_MESSAGES.borrowed(name, range.provenance.title),
          ...(facts.unit === null ? { severity: "doubt" as const } : {}),
        };
    }
  },
};

const NATIONAL = /^(?:中国|中央|中共中央|党中央|国务院|全国|中央组织部|中组部|中央纪委|全国人大|全国政协)/u;

/** Longer names first: 白水县委 is one residue, not two. */
function namesOf({ provenance }: BorrowedRange): string[] {
  return [...new Set(provenance.names)]
    .filter((name) => name.length > 1 && !NATIONAL.test(name) && !isEverybodys(name))
    .sort((a, b) => b.length - a.length);
}

function isOwnName(name: string, own: OwnNames, { unit }: CheckFacts): boolean {
  if (own.isOwn(name)) return true;
  const isAbove = unit !== null && (rankOfName(name) ?? -1) > own.rank;
  return isAbove && [...provincesOf(name)].some((province) => own.provinces.has(province));
}

function* standing(block: ReviewBlock, range: BorrowedRange, names: readonly string[]) {
  const taken: { start: number; end: number }[] = [];
  for (const name of names) {
    let at = block.text.indexOf(name, range.start);
    for (; at >= 0 && at < range.end; at = block.text.indexOf(name, at + name.length)) {
      const place = { start: at, end: at + name.length, name, rank: rankOfName(name) ?? -1, bare: false };
      if (touches(taken, at, place.end) || !isPlain(block, at, place.end)) continue;
      if (placeRole(block.text, place) === "example") continue;
      taken.push(place);
      yield place;
    }
  }
}
