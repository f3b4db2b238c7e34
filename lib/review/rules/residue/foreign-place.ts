import { provincesOf } from "@/lib/corpus/place-parents";
import { RESIDUE_MESSAGES } from "@/lib/messages/review/residue";
import type { Severity } from "../../finding";
import type { ReviewText } from "../../review-text";
import type { PlacedHit, TextRule } from "../../rule";
import { type NamedPlace, namedPlacesOf } from "./named-places";
import { isEverybodys, type OwnNames, ownNames } from "./own-names";
import { isClaimed, isSurelyClaimed, placeRole } from "./place-role";
import { toldUnitOf } from "./told-unit";

/**
 * Places and units of another text. Known by the fact sheet, else by what the text says of itself, where only what is
 * claimed as one's own counts. An example (学习…经验), a neighbour, an origin and a superior are right, and so is what
 * lies below the unit unless the register has such names.
 */
export const foreignPlace: TextRule = {
  id: "residue/foreign-place",
  family: "residue",
  severity: "doubt",
  authority: "通行写法",
  scope: "text",
  *check(text, { facts }): Iterable<PlacedHit> {
    const told = facts.unit === null ? toldUnitOf(text) : null;
    const unit = facts.unit ?? told?.name ?? null;
    if (unit === null) return;
    const own = ownNames(unit, facts);
    const elsewhere = examplesOf(text);
    for (const [index, block] of text.blocks.entries()) {
      for (const place of namedPlacesOf(block)) {
        if (own.isOwn(place.name) || isEverybodys(place.name) || elsewhere.has(place.name)) continue;
        const severity =
          told === null ? severityOf(block.text, place, own) : toldSeverity(block.text, place, own);
        if (severity === null) continue;
        const message =
          told === null
            ? place.rank < own.rank && own.rank >= 0
              ? RESIDUE_MESSAGES.unregistered(place.name)
              : RESIDUE_MESSAGES.place(place.name, unit)
            : RESIDUE_MESSAGES.twoUnits(place.name, unit);
        yield { block: index, start: place.start, end: place.end, message, severity };
      }
    }
  },
};

/** Places that the text once names as visited, neighbouring or exemplary: it goes on speaking of them by their bare names. */
function examplesOf({ blocks }: ReviewText): ReadonlySet<string> {
  return new Set(
    blocks.flatMap((block) =>
      namedPlacesOf(block)
        .filter((place) => placeRole(block.text, place) === "example")
        .map(({ name }) => name),
    ),
  );
}

function toldSeverity(text: string, place: NamedPlace, own: OwnNames): Severity | null {
  return place.rank === own.rank && !place.bare && placeRole(text, place) === "own" ? "doubt" : null;
}

function severityOf(text: string, place: NamedPlace, own: OwnNames): Severity | null {
  const role = placeRole(text, place);
  if (role === "example") return null;
  // Companies, schools and the like are for residue/foreign-institution.
  if (place.rank < 0) return null;
  const isSurely = isSurelyClaimed(text, place);
  if (place.bare) return role === "own" && isElsewhere(place, own) ? "doubt" : null;
  if (isSurely && place.rank >= 0 && own.rank >= 0 && place.rank !== own.rank - 1) return "doubt";
  if (own.rank < 0) return role === "own" && place.rank >= 2 && isClaimedByBody(text, place) ? "doubt" : null;
  if (place.rank === own.rank) return "doubt";
  // A county-level city and the county's own rank are both 市 or 县 by their suffix.
  if (place.rank > own.rank)
    return isElsewhere(place, own) || (own.known(place.rank) > 0 && isClaimed(text, place)) ? "doubt" : null;
  if (isElsewhere(place, own)) return "doubt";
  const known = own.known(place.rank);
  return known > 1 ? "doubt" : known === 1 && role === "own" ? "doubt" : null;
}

/** In the gazetteer, and in another province than the unit. */
function isElsewhere({ name, bare }: NamedPlace, { provinces }: OwnNames): boolean {
  const names = bare ? [`${name}市`, `${name}省`] : [name];
  const there = new Set(names.flatMap((full) => [...provincesOf(full)]));
  return there.size > 0 && provinces.size > 0 && [...there].every((province) => !provinces.has(province));
}

const BODY = /^(?:委|政府|党委)[^，。；]{0,6}(?:将|决定|研究|召开)|^各级|^上下/u;

function isClaimedByBody(text: string, { end }: NamedPlace): boolean {
  return BODY.test(text.slice(end, end + 16));
}
