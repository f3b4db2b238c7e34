import collocations from "@/corpus/lexicon/collocations.json";
import runs from "@/corpus/lexicon/four-character-runs.json";
import idioms from "@/corpus/lexicon/idioms.json";
import terms from "@/corpus/lexicon/terms.json";
import { isWordAt } from "@/lib/corpus/name-words";
import { NearWordIndex } from "@/lib/text/near-word-index";
import { areAlike } from "./like-characters";
import { isTraditional } from "./traditional-script";

/** `whole` is one expression, `joined` a term made of words that may each go with others. */
type Target = { readonly word: string; readonly make: "whole" | "joined" };

/** A stretch that is one like character away from a set expression: UTF-16, end exclusive. */
export type NearTerm = { readonly start: number; readonly end: number; readonly right: string };

const WHOLE = [...Object.values(runs.runs).flat(), ...idioms.idioms.split(" ")];
const JOINED = [
  ...Object.values(terms.terms)
    .flat()
    .filter((word) => word.length >= 4),
  ...collocations.four.split(" "),
  ...collocations.three.split(" "),
];
const KNOWN: ReadonlySet<string> = new Set([...WHOLE, ...JOINED, ...idioms.alsoRight]);

const TARGETS: readonly Target[] = [
  ...WHOLE.map((word): Target => ({ word, make: "whole" })),
  ...JOINED.map((word): Target => ({ word, make: "joined" })),
];

const NEAR = new NearWordIndex(TARGETS.map((target) => [target.word, target] as const));

const HAN = /^\p{Script=Han}$/u;

/** Words of one character that may stand behind any term. */
const LINKS: ReadonlySet<string> = new Set("是的时事以已于与而也有为把被将向在再又就从到对和及并所其要应即");

/** A word of three characters ends here, so that its last one is no verb that goes on: 责任敢。 but 组织立规矩. */
const CLOSED = /^(?:$|[，。；：、！？”）]|[的和与])/u;
const LOOSE: ReadonlySet<string> = new Set("里上下中内外们人等之到来去起过着了得地前间时年月日");

/** Whether the strange character makes a word with its neighbour outside, or the stretch is right in itself. */
function hasOwnSense(text: string, start: number, at: number, { word, make }: Target): boolean {
  const end = start + word.length;
  if (at === 0 && isWordAt(text, start - 1)) return true;
  if (at === word.length - 1 && isWordAt(text, end - 1)) return true;
  if (KNOWN.has(text.slice(start, end))) return true;
  if (word.length === 3)
    return (
      !CLOSED.test(text.slice(end, end + 1)) ||
      LOOSE.has(text.charAt(end - 1)) ||
      LINKS.has(text.charAt(end - 1))
    );
  if (make === "whole") return false;
  if (at === word.length - 1 && LINKS.has(text.charAt(start + at))) return true;
  return (at > 0 && isWordAt(text, start + at - 1)) || (at < word.length - 1 && isWordAt(text, start + at));
}

/** Stretches of a text that are set expressions but for one character that sounds or looks like the right one. */
export function findNearTerms(text: string): NearTerm[] {
  const found: NearTerm[] = [];
  if (isTraditional(text)) return found;
  NEAR.scan(text, (target, start, at) => {
    const { word } = target;
    const strange = text.charAt(start + at);
    if (!HAN.test(strange) || hasOwnSense(text, start, at, target)) return;
    if (areAlike(strange, word.charAt(at))) found.push({ start, end: start + word.length, right: word });
  });
  return found;
}
