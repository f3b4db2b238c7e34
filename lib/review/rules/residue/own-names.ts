import cues from "@/corpus/lexicon/residue-cues.json";
import { provincesOf } from "@/lib/corpus/place-parents";
import type { CheckFacts } from "../../review-context";
import { rankOfName, stemOf } from "./named-places";

/** What belongs in a text: its unit and the names of the fact sheet and register. */
export type OwnNames = {
  /** Rank of the realm the unit lies in or is; -1 when its name tells none. */
  readonly rank: number;
  readonly isOwn: (name: string) => boolean;
  /** How many names of a rank the register and fact sheet hold. */
  readonly known: (rank: number) => number;
  /** Provinces the unit may lie in; none when it is in no gazetteer. */
  readonly provinces: ReadonlySet<string>;
};

const everybodys = new Set(cues.everybodys.split(" "));

/** Places that stand for something known to all. */
export function isEverybodys(name: string): boolean {
  return everybodys.has(name) || everybodys.has(stemOf(name));
}

/** The names of a fact sheet, with the unit given or told. */
export function ownNames(unit: string, { places, occasion, post, level }: CheckFacts): OwnNames {
  const names = placesIn(unit);
  const listed = [
    ...names,
    ...places.flatMap(placesIn),
    ...placesIn(occasion ?? ""),
    ...placesIn(post ?? ""),
  ];
  const words = [unit, ...places, occasion ?? "", post ?? ""].filter((word) => word !== "");
  const stems = [...new Set([...listed, ...places])].map(stemOf).filter((stem) => stem.length > 1);
  // A city without districts is one of a county's rank.
  const rankHere = (name: string) =>
    level === "county" && unit.includes(name) && name === names.at(-1) ? 2 : rankOfName(name);
  const ranks = names.map(rankHere).filter((rank) => rank !== null);
  return {
    rank: Math.min(...ranks, Infinity) === Infinity ? -1 : Math.min(...ranks),
    isOwn: (name) =>
      words.some(
        (word) => word.includes(name) || word.includes(longStem(name)) || endsWithName(name, word),
      ) || stems.some((stem) => name.startsWith(stem)),
    known: (rank) => new Set(listed.filter((name) => rankHere(name) === rank)).size,
    provinces: provincesOfUnit(names),
  };
}

/** What was read as a name has another word before it: 比竹山村. */
function endsWithName(name: string, word: string): boolean {
  return word.length >= 3 && rankOfName(word) !== null && name.endsWith(word);
}

/** A stem of one character is in many names: 单 of 单县. */
function longStem(name: string): string {
  const stem = stemOf(name);
  return stem.length > 1 ? stem : name;
}

const PLACE =
  /\p{Script=Han}{1,8}?(?:特别行政区|自治区|自治州|自治县|自治旗|街道|社区|地区|省|市|州(?!市)|盟|县|区|旗|镇|乡|村)/gu;

/** The places a unit's full name is made of: 临江市, 青石县 of 中共临江市青石县委员会. */
export function placesIn(name: string): string[] {
  return (name.replace(/^中共/u, "").match(PLACE) ?? []).filter((place) => stemOf(place).length > 0);
}

function provincesOfUnit(names: readonly string[]): ReadonlySet<string> {
  const known = names.map(provincesOf).filter((provinces) => provinces.size > 0);
  const [first = new Set<string>(), ...others] = known;
  return new Set([...first].filter((province) => others.every((provinces) => provinces.has(province))));
}
