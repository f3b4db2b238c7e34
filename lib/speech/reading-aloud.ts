import { pinyin } from "pinyin-pro";
import lexicon from "@/corpus/lexicon/reading-aids.json";
import { isRareCharacter } from "@/lib/text/is-rare-character";
import { KeywordIndex } from "@/lib/text/keyword-index";

/** Words with a character that is rare or often misread. */
export const MISREAD_WORDS: readonly string[] = lexicon.misread;

const CORRECTIONS: ReadonlyMap<string, string> = new Map(Object.entries(lexicon.readings));
const HARD: ReadonlySet<string> = new Set(lexicon.hard);
const INDEX = new KeywordIndex(MISREAD_WORDS.map((word) => [word, word] as const));

/** How a word is read: one syllable with its tone mark for each character, between blanks. */
export function readingOfWord(word: string): string {
  return CORRECTIONS.get(word) ?? pinyin(word);
}

/** Pinyin for the character that begins at `offset` (UTF-16). */
export type CharacterReading = { readonly offset: number; readonly reading: string };

/**
 * Which characters of a text a speaker may stumble over, and how they are read, in order: those that words of the
 * lexicon are misread for, and rare ones, which are mostly of names.
 */
export function hardReadings(text: string): CharacterReading[] {
  const found = new Map<number, string | null>();
  INDEX.scan(text, (word, start) => {
    const syllables = readingOfWord(word).split(" ");
    let offset = start;
    [...word].forEach((character, index) => {
      // Two words of the lexicon may share a character, as 未雨绸缪 and 绸缪 do.
      if (HARD.has(character)) found.set(offset, syllables[index] ?? null);
      else if (!found.has(offset)) found.set(offset, null);
      offset += character.length;
    });
  });
  addRare(text, found);
  return [...found]
    .flatMap(([offset, reading]) => (reading === null ? [] : [{ offset, reading }]))
    .sort((one, other) => one.offset - other.offset);
}

function addRare(text: string, found: Map<number, string | null>): void {
  let inContext: readonly string[] | null = null;
  let offset = 0;
  [...text].forEach((character, index) => {
    if (!found.has(offset) && isRareCharacter(character)) {
      inContext ??= pinyin(text, { type: "array" });
      const reading = inContext[index] ?? "";
      // A character the dictionary does not know is handed back as it is.
      if (/^\p{Ll}+$/u.test(reading)) found.set(offset, reading);
    }
    offset += character.length;
  });
}
