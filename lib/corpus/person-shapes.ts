import lexicon from "@/corpus/lexicon/person-names.json";
import { givenWeight, isWordAt } from "./name-words";
import { surnameLength } from "./surnames";

const ambiguousSurnames = new Set(lexicon.ambiguousSurnames);
const notNames = new Set(lexicon.notNames);
const notGiven = new Set(lexicon.notGiven);
const nameWords = new Set(lexicon.nameWords);
const leaders = new Set(lexicon.leaders);
const translit = new Set(lexicon.translitChars);

/** Names that stand for any person in examples (张三); their characters are numerals otherwise. */
const EXAMPLE = /^(?:张三|李四|王五|赵六|钱七|孙八|周九|吴十)$/u;

/** Characters that no name beside a post holds. */
const NEVER =
  /[的得了着过是在和与及把被这那此哪每些我你他她们您它都也就才又还很没不要吗呢吧啊什么，。、；：？！“”‘’（）《》〔〕·\s\dA-Za-z]/u;

/** How sure the surroundings already make it that a name stands here: least weight of the given name's characters. */
export const TRUST = { strong: -4, medium: -2, weak: 3 } as const;

export type Trust = keyof typeof TRUST;

/** Names that stand in set formulations or are everybody's property: they are no residue of a source. */
export function isLeader(name: string): boolean {
  return leaders.has(name);
}

/** Surname and one or two further characters that are no ordinary words, or a surname with 某 (王某某). */
export function isFullName(name: string, trust: Trust = "strong"): boolean {
  const surname = surnameLength(name);
  const given = name.length - surname;
  if (surname === 0 || given < 1 || given > 2 || leaders.has(name)) return false;
  if (EXAMPLE.test(name)) return true;
  if (/^某{1,2}$/u.test(name.slice(surname))) return true;
  if (NEVER.test(name.slice(surname)) || notNames.has(name)) return false;
  const weight = givenWeight(name, surname, name.length);
  if (weight < TRUST[trust]) return false;
  return surname === 2 || isNoWording(name, given, weight, trust);
}

/**
 * Two or three characters that begin with a surname, whatever else they mean (段民国, 石子): a name only where others
 * listed with it are.
 */
export function mayBeListedName(name: string): boolean {
  if (name.length < 2 || name.length > 3 || surnameLength(name) !== 1 || leaders.has(name)) return false;
  return /^\p{Script=Han}+$/u.test(name) && !NEVER.test(name.slice(1)) && !notNames.has(name);
}

/** A name must not be put together from ordinary words: 方面, 高度重, 向群众. */
function isNoWording(name: string, given: number, weight: number, trust: Trust): boolean {
  const isWord = isWordAt(name, 0) && !nameWords.has(name.slice(0, 2));
  const ambiguous = ambiguousSurnames.has(name.charAt(0));
  if (given === 1) {
    if (isWordAt(name, 0)) return trust !== "weak" && !isWord;
    return !ambiguous || weight >= 0;
  }
  if (isWord && (trust !== "strong" || weight < 5)) return false;
  if (!isWordAt(name, 1)) return !ambiguous || weight >= -1;
  if (nameWords.has(name.slice(1))) return trust !== "weak" || !ambiguous;
  return trust !== "weak" && weight >= (ambiguous ? 5 : 2);
}

/** Two characters that may be a given name: before 同志 any that are no word, elsewhere such as given names use. */
export function isGivenName(given: string, beforeComrade: boolean): boolean {
  if (given.length !== 2 || NEVER.test(given) || notGiven.has(given) || leaders.has(given)) return false;
  // 老王, 小李: everybody's names.
  if (/^[老小]/u.test(given) && surnameLength(given.slice(1)) > 0) return false;
  const weight = givenWeight(given, 0, 2);
  if (nameWords.has(given)) return true;
  if (isWordAt(given, 0)) return false;
  return weight >= (beforeComrade ? -1 : 5);
}

/** Three to six characters of a name put into Chinese characters by sound: 扎西顿珠. */
export function isTransliterated(name: string): boolean {
  if (name.length < 3 || /^[和与及如]/u.test(name) || [...name].some((character) => !translit.has(character)))
    return false;
  return ![...name].some((_, at) => at + 1 < name.length && isWordAt(name, at));
}
