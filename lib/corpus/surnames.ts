import lexicon from "@/corpus/lexicon/person-names.json";
import { charSet } from "@/lib/text/char-table";

const surnames = charSet(lexicon.surnames);
const compoundSurnames = new Set(lexicon.compoundSurnames);
const nameStarts = charSet([...lexicon.surnames, ...lexicon.compoundSurnames]);

/** Whether a surname may begin at a place; most places are turned down by it before a name is cut out. */
export function maySurnameStart(text: string, at: number): boolean {
  return nameStarts[text.charCodeAt(at)] === 1;
}

/** Characters of the surname a name begins with: 2, 1, or 0 for none. */
export function surnameLength(name: string): number {
  if (name.length > 2 && compoundSurnames.has(name.slice(0, 2))) return 2;
  return surnames[name.charCodeAt(0)] === 1 ? 1 : 0;
}
