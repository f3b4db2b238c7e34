import rare from "@/corpus/lexicon/rare-words.json";
import model from "@/corpus/models/like-words.json";
import { isWordAt } from "@/lib/corpus/name-words";
import { BloomFilter } from "@/lib/text/bloom-filter";
import { areAlike } from "./like-characters";

/** Two characters that make no word, with the word they are a slip of; offsets are UTF-16. */
export type SlippedWord = { readonly start: number; readonly right: string };

const KNOWN = new Set<number>();
const SECONDS = new Map<string, string>();
const FIRSTS = new Map<string, string>();
for (const lists of [rare.words, model.pairs])
  for (const [first, seconds] of Object.entries(lists))
    for (const second of seconds) KNOWN.add(keyOf(first.charCodeAt(0), second.charCodeAt(0)));
for (const [first, seconds] of Object.entries(model.targets)) {
  SECONDS.set(first, seconds);
  for (const second of seconds) FIRSTS.set(second, (FIRSTS.get(second) ?? "") + first);
}

const around = new BloomFilter(model.around);

/** Characters that are mostly words by themselves. */
const ALONE: ReadonlySet<string> = new Set(model.alone);
/** A slip is seldom one of these, which stand by themselves before and behind anything. */
const FUNCTION: ReadonlySet<string> = new Set(
  "里上下中内外们人等之到来去起过着了得地前间时年月日有要向小大不也都还就又很最太更会能可把被让给对为与及或但而以于由从向所者您我你他她它这那哪每各某本该第几两一二三四五六七八九十百千万亿个的原齐省市县区镇乡村",
);
/** What stands by itself so often that a word ending in it is seldom meant. */
const LOOSE_END: ReadonlySet<string> = new Set("里子要间上下中会得成开好市项少到起出进是不");

function keyOf(first: number, second: number): number {
  return first * 0x10000 + second;
}

const isHan = (code: number) => code >= 0x4e00 && code < 0xa000;

/**
 * Places where two characters that are no word, and belong to no word beside them, sound or look like a word of the
 * trade that has been seen with one of their neighbours: 作用发辉 beside 作用发挥.
 */
export function findSlippedWords(text: string): SlippedWord[] {
  const found: SlippedWord[] = [];
  for (let at = 0; at + 1 < text.length; at += 1) {
    const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
    if (!isHan(second)) at += 1;
    else if (isHan(first) && isStrange(text, at, first, second)) {
      const right = rightWord(text, at);
      if (right !== null) found.push({ start: at, right });
    }
  }
  return found;
}

function isStrange(text: string, at: number, first: number, second: number): boolean {
  if (isWordAt(text, at) || KNOWN.has(keyOf(first, second))) return false;
  return !(isTaken(text, at - 1, at - 2) || isTaken(text, at + 1, at + 2));
}

/** The pair's character makes a word with its neighbour, which no other word claims: not 人数 in 后人数立. */
function isTaken(text: string, at: number, beyond: number): boolean {
  return isWordAt(text, at) && !isWordAt(text, beyond);
}

/** What makes a word of three out of one of two: 责任区, 示范户. */
const ENDINGS: ReadonlySet<string> = new Set(
  "区员者家户率度型性化站点线岗队组团会室院厂馆网库卡牌标法费制权感",
);

function isWordsEnd(text: string, at: number): boolean {
  return ENDINGS.has(text.charAt(at)) && isWordAt(text, at - 2) && !isWordAt(text, at - 3);
}

function rightWord(text: string, at: number): string | null {
  const [first, second] = [text.charAt(at), text.charAt(at + 1)];
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 2)];
  // Where the pair may also be cut otherwise, the right word must be seen with both neighbours.
  const isLoose = isWordAt(text, at - 1) || isWordAt(text, at + 1) || isWordsEnd(text, at);
  const fits = (word: string, slip: string, rest: string) => {
    const fitsBefore = isHan(text.charCodeAt(at - 1)) && around.has(before + word);
    const fitsBehind = isHan(text.charCodeAt(at + 2)) && around.has(word + after);
    if (!isLoose && !ALONE.has(slip) && !FUNCTION.has(rest)) return fitsBefore || fitsBehind;
    const endsHere = !isLoose && !isHan(text.charCodeAt(at + 2));
    return fitsBefore && (fitsBehind || endsHere);
  };
  if (!FUNCTION.has(second) && !LOOSE_END.has(first))
    for (const meant of SECONDS.get(first) ?? "")
      if (areAlike(second, meant) && fits(first + meant, second, first)) return first + meant;
  if (!FUNCTION.has(first) && !LOOSE_END.has(second))
    for (const meant of FIRSTS.get(second) ?? "")
      if (areAlike(first, meant) && fits(meant + second, first, second)) return meant + second;
  return null;
}
