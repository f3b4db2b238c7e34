import { provincesOf } from "@/lib/corpus/place-parents";
import { RESIDUE_MESSAGES } from "@/lib/messages/review/residue";
import type { Severity } from "../../finding";
import type { ReviewText } from "../../review-text";
import type { PlacedHit, TextRule } from "../../rule";
import { type NamedPlace, namedPlacesOf } from "./named-places";
import { isEverybodys, type OwnNames, ownNames } from "./own-names";
import { isClaimed, placeRole } from "./place-role";
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
          told === null ? severityOf(block.text, place, own, unit) : toldSeverity(block.text, place, own);
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

function severityOf(text: string, place: NamedPlace, own: OwnNames, unit: string): Severity | null {
  const role = placeRole(text, place);
  if (role === "example") return null;
  if (place.rank < 0) return institutionSeverity(text, place, unit);
  if (place.bare) return role === "own" && isElsewhere(place, own) ? "doubt" : null;
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

const CLASSES: readonly RegExp[] = [
  /(?:公司|集团)$/u,
  /(?:大学|学院|学校|中学|小学|幼儿园|党校)$/u,
  /(?:医院|卫生院)$/u,
  /银行|农商行|信用社/u,
];
const INSTITUTION_OWN =
  /^(?:党委|党组织|党总支|党支部)?(?:各级|上下|广大|全体|师生|职工|员工|党建|基层党建|党员|改革|高质量发展|的?(?:发展|事业|明天|未来|形象|品牌)|将|要|决定|研究|始终|高度|作为|现有|目前|是)/u;
const INSTITUTION_BEFORE = /(?:^|[，。；！]|推动|推进|促进|建设|为|助力|今天|我们|把|让)$/u;

/** Another company's or school's name counts where it is spoken of as one's own. */
function institutionSeverity(text: string, { name, start, end }: NamedPlace, unit: string): Severity | null {
  const kind = CLASSES.find((pattern) => pattern.test(name));
  if (kind === undefined || !kind.test(unit)) return null;
  const isOwn =
    INSTITUTION_OWN.test(text.slice(end, end + 16)) &&
    INSTITUTION_BEFORE.test(text.slice(Math.max(0, start - 4), start));
  return isOwn ? "doubt" : null;
}
