import lexicon from "@/corpus/lexicon/reading-aids.json";
import { WORD_MESSAGES } from "@/lib/messages/review/word";
import { MISREAD_WORDS, readingOfWord } from "@/lib/speech/reading-aloud";
import { KeywordIndex } from "@/lib/text/keyword-index";
import { kept } from "../../kept";
import type { ReviewBlock } from "../../review-text";
import type { PlacedHit, TextRule } from "../../rule";

const INSTEAD: ReadonlyMap<string, string> = new Map(Object.entries(lexicon.soundAlike));
const INDEX = new KeywordIndex([...MISREAD_WORDS, ...INSTEAD.keys()].map((word) => [word, word] as const));

const said = new Map<string, string>();

function messageOf(word: string): string {
  const known = said.get(word);
  if (known !== undefined) return known;
  const instead = INSTEAD.get(word);
  const message =
    instead === undefined
      ? WORD_MESSAGES.misread(word, readingOfWord(word))
      : WORD_MESSAGES.soundAlike(word, instead);
  said.set(word, message);
  return message;
}

/** How a rare or often misread character sounds, and what the ear takes for another word; once a word and text. */
export const readingAid: TextRule = {
  id: "word/reading-aid",
  family: "word",
  severity: "hint",
  authority: "通行写法",
  scope: "text",
  check({ blocks }) {
    const hits = new Map<string, PlacedHit>();
    for (const [block, own] of blocks.entries()) {
      for (const { word, start } of wordsOf(own)) {
        if (hits.has(word)) continue;
        hits.set(word, { block, start, end: start + word.length, message: messageOf(word) });
      }
    }
    return hits.values();
  },
};

const wordsOf = kept(({ text, role }: ReviewBlock): readonly { word: string; start: number }[] => {
  const words: { word: string; start: number }[] = [];
  if (role !== "signature" && role !== "dateLine" && role !== "speakerLine")
    INDEX.scan(text, (word, start) => words.push({ word, start }));
  return words;
});
