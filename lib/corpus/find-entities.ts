import places from "@/corpus/lexicon/place-names.json";
import { findPersons } from "./find-persons";
import type { Entities, EntityName } from "./library-document";

const placeSuffix = union(places.placeSuffixes);
const unitSuffix = union(places.unitSuffixes);
const partyUnit = union(places.partyUnits);

/** The stem of a name: Chinese characters without particles, marks and number words. */
const STEM = `[^的了着是在和与及或等对把被将从向到为以于给让使这那各每某些个位名次项种全我本该两一二三四五六七八九十几多数由已只不少抓住防止听取包议担任底后度事出会报展返联用过能应须需最更还又再并且而但若如即则之于所以因为其怎样有人个来去做看说讲写管办请派选设改推进入退回题\\p{P}\\p{S}\\p{Z}\\p{N}A-Za-z]`;
const BOUNDARY = `(?<=^|[\\p{P}\\p{S}\\p{Z}]|在|到|赴|从|由|请|视察|考察|来自|位于)`;
const PLACE = new RegExp(
  `${BOUNDARY}(${STEM}{2,${places.maxStem}}?(?:${placeSuffix}))(?!振|委|社|居|组|场|民|级|直|属|容|政|域|庄|干部|书记|化|间|别|分|块|长|里|外)`,
  "gu",
);
const UNIT = new RegExp(`${BOUNDARY}(${STEM}{2,${places.maxStem + 6}}?(?:${unitSuffix}))`, "gu");
const PARTY_UNIT = new RegExp(
  `${BOUNDARY}(${STEM}{2,${places.maxStem}}?(?:${placeSuffix})(?:${partyUnit}))`,
  "gu",
);

const generic = new Set(places.genericStems);
const notStem = new RegExp(union(places.notStems), "u");
const suffixes = [...places.placeSuffixes, ...places.unitSuffixes, ...places.partyUnits].sort(
  (a, b) => b.length - a.length,
);

function union(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join("|");
}

/**
 * Persons, places and units named in the paragraphs, most frequent first. Slots and masked names are not names.
 *
 * @param speakerLine - the line under the title that names the speaker, or null.
 */
export function findEntities(paragraphs: readonly string[], speakerLine: string | null = null): Entities {
  const text = paragraphs.join("\n").replace(/〔[^〔〕\n]{1,40}〕/g, "〔〕");
  const units = new Map([...collect(text, UNIT), ...collect(text, PARTY_UNIT)]);
  return {
    persons: sorted(findPersons(text, speakerLine)),
    places: sorted(collect(text, PLACE)),
    units: sorted(units),
  };
}

function collect(text: string, pattern: RegExp): Map<string, number> {
  const counts = new Map<string, number>();
  for (const match of text.matchAll(pattern)) {
    const name = match[1] ?? "";
    if (isProper(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** A name is proper when its stem is neither a generic word nor begins or ends with one. */
function isProper(name: string): boolean {
  const suffix = suffixes.find((candidate) => name.endsWith(candidate) && name.length > candidate.length);
  const stem = suffix === undefined ? name : name.slice(0, -suffix.length);
  if (stem.length < 2) return false;
  for (let length = 1; length <= stem.length; length += 1) {
    if (generic.has(stem.slice(-length)) || (length > 1 && generic.has(stem.slice(0, length)))) return false;
  }
  return !notStem.test(stem);
}

function sorted(counts: ReadonlyMap<string, number>): EntityName[] {
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}
