import collocations from "@/corpus/lexicon/collocations.json";
import runs from "@/corpus/lexicon/four-character-runs.json";
import idioms from "@/corpus/lexicon/idioms.json";
import terms from "@/corpus/lexicon/terms.json";
import { isWordAt } from "@/lib/corpus/name-words";
import { soundAlike } from "./like-characters";
import type { NearTerm } from "./near-terms";
import { isTraditional } from "./traditional-script";

/**
 * A term with two characters side by side that another word may have been typed for, found by two that stay. The places
 * of both count from the term's beginning.
 */
type Place = {
  readonly term: string;
  readonly swapped: number;
  readonly anchor: number;
  readonly first: string;
  readonly second: string;
};

const TERMS = [
  ...Object.values(terms.terms)
    .flat()
    .filter((word) => word.length >= 4),
  ...idioms.idioms.split(" ").filter((word) => word.length === 4),
  ...collocations.four.split(" "),
  ...Object.values(runs.runs).flat(),
];
const KNOWN: ReadonlySet<string> = new Set([
  ...TERMS,
  ...idioms.alsoRight,
  ...collocations.alsoRight.split(" "),
]);

const PLACES = new Map<number, Place[]>();
for (const term of TERMS) {
  for (let swapped = 0; swapped + 2 <= term.length; swapped += 2) {
    const anchor = swapped >= 2 ? 0 : swapped + 2;
    const place = { term, swapped, anchor, first: term.charAt(swapped), second: term.charAt(swapped + 1) };
    const key = pairKey(term, anchor);
    const list = PLACES.get(key);
    if (list === undefined) PLACES.set(key, [place]);
    else list.push(place);
  }
}

function pairKey(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

/** Persons by what they do, and words that stand beside anything, are seldom typed for another word. */
const OF_ITS_OWN =
  /[师长员工生者家民手][^员]?$|[几一二两三四五六七八九十这那哪每各某本的地得是有无不要会能可已也都就在把被和与及或于以为了着过]/u;
const GOES_ON = /[上下中里内外们]/u;

/** Terms in which a whole word was typed for another that sounds the same: 数值评议 for 述职评议. */
export function findHomophoneTerms(text: string): NearTerm[] {
  const found: NearTerm[] = [];
  if (isTraditional(text)) return found;
  for (let at = 0; at + 1 < text.length; at += 1) {
    for (const place of PLACES.get(pairKey(text, at)) ?? []) {
      const { term, swapped, anchor } = place;
      const start = at - anchor;
      const end = start + term.length;
      if (start < 0 || end > text.length || !isSwapped(text, start, place)) continue;
      const said = text.slice(start, end);
      if (KNOWN.has(said) || OF_ITS_OWN.test(said.slice(swapped, swapped + 2))) continue;
      if (swapped === 0 && isWordAt(text, start - 1)) continue;
      if (swapped + 2 === term.length && isWordAt(text, end - 1)) continue;
      if (GOES_ON.test(text.slice(end, end + 1))) continue;
      found.push({ start, end, right: term });
    }
  }
  return found;
}

/**
 * The pair sounds like the term's and is another, and all other characters are the term's. Of a pair that shares a
 * character with the term's only a word counts (支部书籍): what is no word is a slip of one character.
 */
function isSwapped(text: string, start: number, { term, swapped, first, second }: Place): boolean {
  const one = text.charAt(start + swapped);
  const other = text.charAt(start + swapped + 1);
  if (one === first && other === second) return false;
  if (one !== first && !soundAlike(one, first)) return false;
  if (other !== second && !soundAlike(other, second)) return false;
  if ((one === first || other === second) && !isWordAt(text, start + swapped)) return false;
  for (let at = 0; at < term.length; at += 1) {
    if (at !== swapped && at !== swapped + 1 && text.charCodeAt(start + at) !== term.charCodeAt(at))
      return false;
  }
  return true;
}
