import lexicon from "@/corpus/lexicon/person-names.json";
import { PUNCTUATION_MESSAGES as SAY } from "@/lib/messages/review/punctuation";
import { patternHits } from "../../pattern-hits";
import type { BlockRule } from "../../rule";

const SOUND = `[${lexicon.translitChars}]`;
/** Names written by their sound; the last character may be one of any name (艾山). */
const NAME_DOT = new RegExp(`(?<=${SOUND}{2})[.．•‧∙・](?=${SOUND}\\p{Script=Han})`, "gu");

/** Whether a dot joins the parts of a foreign or minority name. */
export function isNameDot(text: string, index: number): boolean {
  const around = text.slice(Math.max(0, index - 6), index + 7);
  const at = index - Math.max(0, index - 6);
  return [...around.matchAll(NAME_DOT)].some((match) => match.index === at);
}

/** Parts of names and of dates are joined by the interpunct ·, not by a full stop or a bullet. */
export const nameDot: BlockRule = {
  id: "punctuation/name-dot",
  family: "punctuation",
  severity: "doubt",
  authority: "GB/T 15834—2011 4.14",
  scope: "block",
  *check(block) {
    if (!/[.．•‧∙・]/u.test(block.text)) return;
    yield* patternHits(block, [
      { pattern: NAME_DOT, message: SAY.nameDot, fix: () => "·" },
      { pattern: /(?<=\p{Script=Han})[•‧∙・](?=\p{Script=Han})/gu, message: SAY.nameDot, fix: () => "·" },
    ]);
  },
};
