import lexicon from "@/corpus/lexicon/doubled-characters.json";
import terms from "@/corpus/lexicon/terms.json";
import { isWordAt } from "@/lib/corpus/name-words";
import { WORD_MESSAGES } from "@/lib/messages/review/word";
import { touches } from "../../block-places";
import type { BlockRule } from "../../rule";

const DOUBLED: ReadonlySet<string> = new Set(lexicon.doubled);
const GRAMMAR: ReadonlySet<string> = new Set(lexicon.grammar);
const PAIR = /(\p{Script=Han})\1/gu;

const PHRASES: readonly string[] = lexicon.phrases;
/** What a doubled 的, 了, 把 or 和 rightly begins, and 作 behind 工作 or 动作. */
const RIGHT_AHEAD =
  /^(?:的的确|要要[求素点件害挟领闻]|该该|以以[往下上前后内外]|中中[青小央国华层]|不不(?=可|能)|了了[解然断结却得如此]|把把[关脉柄手]|和和[美气睦]|从从容|们们|地地道|作作(?:几[点个项]|[一二两三四五六七八九十\d]+[点个项]|如下|以下|出|了|过|一[个次些]|进一步|简要|具体|详细|全面|专题|统一|重点))/u;
/** Words in which one character too many shows, though it may stand doubled elsewhere: 进一一步, 三会会一课. */
const LONG_WORDS: ReadonlySet<string> = new Set([
  "进一步",
  "党组织",
  "党支部",
  "一体化",
  "落实到",
  "认识到",
  "意识到",
  "感受到",
  ...Object.values(terms.terms)
    .flat()
    .filter((word) => word.length >= 4 && !word.includes("部长")),
]);
/** A word of place at the end of a phrase: 工作中中， */
const PLACE = /^([中上下里内外])\1(?:[，。；、！？的]|$)/u;

/** Whether one of the two characters is too many in a word that holds them in its middle. */
function isWithinLongWord(text: string, at: number): boolean {
  const once = text.slice(Math.max(0, at - 7), at) + text.slice(at + 1, at + 9);
  const place = Math.min(at, 7);
  for (let start = Math.max(0, place - 7); start < place; start += 1) {
    for (let end = place + 2; end <= Math.min(once.length, start + 8); end += 1)
      if (LONG_WORDS.has(once.slice(start, end))) return true;
  }
  return false;
}

/** Complements that no word ends in twice: 参与到到社区, 担负起起责任. */
const COMPLEMENT = /^[到起]$/u;

/** Characters that only end one word and begin the next, never doubled as an adverb: 落实实到位. */
const BORDER: ReadonlySet<string> = new Set(lexicon.border);

/** A party before its members: 共产党党员. */
const PARTY_AHEAD = /^[产国民政我本各全该入]党$/u;
const WORD_END = /^(?:$|[，。；：、！？”）》]|[的和与及等])/u;

function isSlip(text: string, at: number): boolean {
  const char = text.charAt(at);
  // Three of a kind, 是是非非 and 方方面面 are said on purpose.
  if (text.charAt(at + 2) === char || text.charAt(at - 1) === char) return false;
  if (text.charAt(at + 2) === text.charAt(at + 3) && text.charAt(at + 2) !== "") return false;
  if (at >= 2 && text.charAt(at - 1) === text.charAt(at - 2)) return false;
  if (RIGHT_AHEAD.test(text.slice(at, at + 5))) return false;
  if (PHRASES.some((phrase) => isPartOf(phrase, text, at))) return false;
  const endsWord = isWordAt(text, at - 1) && (char !== "的" || text.charAt(at - 1) === "目");
  if (GRAMMAR.has(char)) return (!endsWord && !PARTY_AHEAD.test(text.slice(at - 1, at + 1))) || char === "了";
  if (COMPLEMENT.test(char)) return !isWordAt(text, at + 1) && !/[一说想提]$/u.test(text.slice(0, at));
  if (isWithinLongWord(text, at)) return true;
  if (PLACE.test(text.slice(at, at + 3))) return !/[其集一当上下里]$/u.test(text.slice(0, at));
  if (DOUBLED.has(char) && !BORDER.has(char)) return false;
  // A word ends in the first and none begins with the second: 抓好工作作，关爱爱基层
  if (!endsWord || isWordAt(text, at + 1)) return false;
  return WORD_END.test(text.slice(at + 2, at + 3)) || isWordAt(text, at + 2);
}

/** Whether the pair at `at` stands where the phrase has it. */
function isPartOf(phrase: string, text: string, at: number): boolean {
  const before = phrase.indexOf(text.slice(at, at + 2));
  return before >= 0 && text.startsWith(phrase, at - before);
}

/** A character typed twice: 的的, 党党员, 抓好工作作。 */
export const doubledCharacter: BlockRule = {
  id: "word/doubled-character",
  family: "word",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  *check({ text, slots }) {
    for (const { 0: found, 1: char = "", index } of text.matchAll(PAIR)) {
      const end = index + found.length;
      if (found.length !== 2 || touches(slots, index, end) || !isSlip(text, index)) continue;
      yield { start: index, end, message: WORD_MESSAGES.doubledCharacter(char), fix: char };
    }
  },
};
