import lexicon from "@/corpus/lexicon/doubled-characters.json";
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
  /^(?:的的确|了了[解然断结却得如此]|把把[关脉柄手]|和和[美气睦]|从从容|们们|地地道|作作(?:如下|以下|出|了|过|一[个次些]|进一步|简要|具体|详细|全面|专题|统一|重点))/u;
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
  if (DOUBLED.has(char)) return false;
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
