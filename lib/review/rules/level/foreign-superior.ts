import roles from "@/corpus/lexicon/level-roles.json";
import { isWordAt } from "@/lib/corpus/name-words";
import { LEVEL_MESSAGES } from "@/lib/messages/review/level";
import { isPlain } from "../../is-plain";
import { kept } from "../../kept";
import type { CheckFacts } from "../../review-context";
import type { ReviewBlock } from "../../review-text";
import type { PlacedHit, TextRule } from "../../rule";
import { placesIn } from "../residue/own-names";
import { type OwnRealm, ownRealmOf } from "./own-realm";
import { isSpoken } from "./realm-relation";

type Superior = "县" | "区";

const SAID: Readonly<Record<Superior, RegExp>> = {
  县: new RegExp(roles.superior.县, "gu"),
  区: new RegExp(roles.superior.区, "gu"),
};
const OTHER: Readonly<Record<Superior, Superior>> = { 县: "区", 区: "县" };
/** Parks call themselves 我区, too. */
const PARK = /(?:开发|高新|经开|新|园|示范|功能|景|合作|保税|自治)区$/u;
const PARKS = /(?:开发|高新|经开|新|示范|保税|自治|合作)区/u;

/**
 * 我区 in a township that is a county's, 区委 where it is 县委 that leads: known by the unit's names, else by what the
 * text says most, where the other is said once.
 */
export const foreignSuperior: TextRule = {
  id: "level/foreign-superior",
  family: "level",
  severity: "doubt",
  authority: "通行写法",
  scope: "text",
  *check(text, context): Iterable<PlacedHit> {
    const own = ownRealmOf(text, context);
    if (own === null || own.by === "told" || !isSmall(own) || own.inAutonomousRegion) return;
    if (text.blocks.some((block) => namesPark(block))) return;
    const said = {
      县: text.blocks.flatMap((block, index) => placesOf(block, "县", index)),
      区: text.blocks.flatMap((block, index) => placesOf(block, "区", index)),
    };
    const named = namedSuperior(context.facts);
    const superior = named ?? toldSuperior(said.县.length, said.区.length);
    if (superior === null) return;
    for (const { block, start, end, found } of said[OTHER[superior]]) {
      if (own.realms.has(OTHER[superior])) continue;
      // Who is not told his superior's name may be under another one's committee; what he calls his own is told.
      if (named === null && !/[我全]/u.test(found)) continue;
      yield { block, start, end, message: LEVEL_MESSAGES.superior(found, superior) };
    }
  },
};

/** Below the county: townships, villages, and the units that lie in one. */
function isSmall({ level, rank }: OwnRealm): boolean {
  return level === "township" || level === "village" || (rank < 0 && level !== "organ");
}

const namesPark = kept(({ text }: ReviewBlock): boolean => PARKS.test(text));

type Said = { readonly block: number; readonly start: number; readonly end: number; readonly found: string };

const wordsOf = kept((block: ReviewBlock): Readonly<Record<Superior, readonly Omit<Said, "block">[]>> => {
  const words = (kind: Superior) =>
    !isSpoken(block) || !block.text.includes(kind)
      ? []
      : [...block.text.matchAll(SAID[kind])].flatMap(({ 0: found, index: start }) => {
          const end = start + found.length;
          const isOwn =
            NOT_NAMED.test(block.text.slice(Math.max(0, start - 1), start)) ||
            isWordAt(block.text, start - 2);
          return isOwn && isPlain(block, start, end) ? [{ start, end, found }] : [];
        });
  return { 县: words("县"), 区: words("区") };
});

/** 东平区委 is somebody's, by name; 健全县乡村 and 完全区分 are other words. */
const NOT_NAMED = /^(?:$|[^\p{Script=Han}]|[在到向由经受对让请把将和与同是为了的按获被])$/u;

function placesOf(block: ReviewBlock, kind: Superior, index: number): Said[] {
  return wordsOf(block)[kind].map((word) => ({ block: index, ...word }));
}

/** The one county or district that unit, post and occasion name. */
function namedSuperior({ unit, post, occasion, places }: CheckFacts): Superior | null {
  const names = [unit ?? "", post ?? "", occasion ?? "", ...places]
    .flatMap(placesIn)
    .filter((name) => /(?:县|(?<!社)区)$/u.test(name) && !PARK.test(name));
  const kinds = new Set(names.map((name) => name.slice(-1)));
  const [only] = [...kinds];
  return kinds.size === 1 && (only === "县" || only === "区") ? only : null;
}

function toldSuperior(counties: number, districts: number): Superior | null {
  if (districts === 1 && counties >= 1) return "县";
  return counties === 1 && districts >= 2 ? "区" : null;
}
