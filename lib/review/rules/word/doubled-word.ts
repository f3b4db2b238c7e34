import lexicon from "@/corpus/lexicon/doubled-characters.json";
import { isWordAt } from "@/lib/corpus/name-words";
import { WORD_MESSAGES } from "@/lib/messages/review/word";
import { touches } from "../../block-places";
import type { BlockRule } from "../../rule";

const SAID_TWICE: ReadonlySet<string> = new Set(lexicon.words);
const TWICE = /(\p{Script=Han}{2,8})\1/gu;
/** 看着看着, 说着说着: going on until something happens. */
const GOING_ON = /^\p{Script=Han}着$/u;
const NUMBERED = /[一二三四五六七八九十两几每半]/u;
/** 全县全县 and the like are filled-in facts, which have a check of their own. */
const SCOPED = /^[全我本][省市县区州盟旗镇乡村校院]$/u;

/** Two characters are a word, more begin or end with one. */
function isWord(word: string): boolean {
  if (word.length === 2) return isWordAt(word, 0);
  return isWordAt(word, 0) || isWordAt(word, word.length - 2);
}

/** A word typed twice: 认真认真落实, 进一步进一步. */
export const doubledWord: BlockRule = {
  id: "word/doubled-word",
  family: "word",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  *check({ text, slots }) {
    for (const { 0: found, 1: word = "", index } of text.matchAll(TWICE)) {
      const end = index + found.length;
      if (SAID_TWICE.has(word) || GOING_ON.test(word) || SCOPED.test(word) || !isWord(word)) continue;
      if ((NUMBERED.test(word) && word !== "进一步") || touches(slots, index, end)) continue;
      yield { start: index, end, message: WORD_MESSAGES.doubledWord(word), fix: word };
    }
  },
};
