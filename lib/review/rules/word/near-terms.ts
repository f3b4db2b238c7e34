import collocations from "@/corpus/lexicon/collocations.json";
import runs from "@/corpus/lexicon/four-character-runs.json";
import idioms from "@/corpus/lexicon/idioms.json";
import terms from "@/corpus/lexicon/terms.json";
import { isWordAt } from "@/lib/corpus/name-words";
import { KeywordIndex } from "@/lib/text/keyword-index";
import { areAlike } from "./like-characters";

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

/** The expressions by their first two characters and by their last two: one of the pairs is there whatever differs. */
const BY_ENDS = new KeywordIndex<{ readonly target: Target; readonly at: number }>([
  ...TARGETS.map((target) => [target.word.slice(0, 2), { target, at: 0 }] as const),
  ...TARGETS.map((target) => [target.word.slice(-2), { target, at: target.word.length - 2 }] as const),
]);

const HAN = /^\p{Script=Han}$/u;

/** Words of one character that may stand behind any term. */
const LINKS: ReadonlySet<string> = new Set("是的时事以已于与而也有为把被将向在再又就从到对和及并所其要应即");

/** A word of three characters ends here, so that its last one is no verb that goes on: 责任敢。 but 组织立规矩. */
const CLOSED = /^(?:$|[，。；：、！？”）]|[的和与])/u;
const LOOSE: ReadonlySet<string> = new Set("里上下中内外们人等之到来去起过着了得地前间时年月日");

/** In traditional characters every other expression would seem a slip. */
const TRADITIONAL = /[黨這們個為國會區縣員務實業發學習體責層]/u;

/** Index of the only character that differs; -1 when none or more than one does. */
function onlyDifference(text: string, start: number, word: string): number {
  let at = -1;
  for (let index = 0; index < word.length; index += 1) {
    if (text.charCodeAt(start + index) === word.charCodeAt(index)) continue;
    if (at >= 0) return -1;
    at = index;
  }
  return at;
}

/** Whether the strange character makes a word with its neighbour outside, or the stretch is right in itself. */
function hasOwnSense(text: string, start: number, at: number, { word, make }: Target): boolean {
  const end = start + word.length;
  if (at === 0 && isWordAt(text, start - 1)) return true;
  if (at === word.length - 1 && isWordAt(text, end - 1)) return true;
  if (KNOWN.has(text.slice(start, end))) return true;
  if (word.length === 3)
    return (
      at !== 2 ||
      !CLOSED.test(text.slice(end, end + 1)) ||
      LOOSE.has(text.charAt(end - 1)) ||
      LINKS.has(text.charAt(end - 1))
    );
  if (make === "whole") return false;
  if (at === word.length - 1 && LINKS.has(text.charAt(start + at))) return true;
  return (at > 0 && isWordAt(text, start + at - 1)) || (at < word.length - 1 && isWordAt(text, start + at));
}

function nearAt(text: string, start: number, target: Target): NearTerm | null {
  const { word } = target;
  const end = start + word.length;
  if (start < 0 || end > text.length) return null;
  const at = onlyDifference(text, start, word);
  if (at < 0 || !HAN.test(text.charAt(start + at)) || hasOwnSense(text, start, at, target)) return null;
  return areAlike(text.charAt(start + at), word.charAt(at)) ? { start, end, right: word } : null;
}

/** Stretches of a text that are set expressions but for one character that sounds or looks like the right one. */
export function findNearTerms(text: string): NearTerm[] {
  const found: NearTerm[] = [];
  if (TRADITIONAL.test(text)) return found;
  BY_ENDS.scan(text, ({ target, at }, offset) => {
    const near = nearAt(text, offset - at, target);
    if (near !== null) found.push(near);
  });
  return found;
}
