import lexicon from "@/corpus/lexicon/ill-matched-words.json";
import { WORD_MESSAGES } from "@/lib/messages/review/word";
import { touches } from "../../block-places";
import type { Severity } from "../../finding";
import { isPlain } from "../../is-plain";
import type { BlockRule } from "../../rule";

type Case = {
  readonly signs: readonly string[];
  readonly pattern: RegExp;
  readonly advice: string;
  readonly severity: Severity;
};

/** A verb in here may be the one that governs the noun: 加快提高……水平, 改善工作条件和水平. */
const BETWEEN =
  "(?:(?!提|增|改|加|推|促|形成|建|实现|优化|补|夯|达|适应|符合|高|与|和|把|向|成为|发展|培|健|构|完善|的|从|按|以|使|调整|调解|调动|查找|查摆|查处|排查|排解|调查|化解|解决|攻|等|项|体现|上|中|点)[^，。；、：！？“”（）《》—\\s]){0,10}";
/** 提高改善民生水平: the noun belongs to the verb before. It stands behind the verb, of two characters, to be asked seldom. */
const NOT_GOVERNED = "(?<!(?:提高|提升|增强|加强|强化|增进|着眼|适应)[^，。；]{0,14}..)";
const NOUN_ENDS = "(?=[，。；！？、]|$)";

const level = (severity: string): Severity => (severity === "doubt" ? "doubt" : "hint");

const CASES: readonly Case[] = [
  ...lexicon.objects.map(({ verbs, nouns, advice, severity }) => ({
    signs: verbs,
    pattern: new RegExp(
      `(?:${verbs.join("|")})${NOT_GOVERNED}(?:了|过)?${BETWEEN}(?:${nouns.join("|")})${NOUN_ENDS}`,
      "gu",
    ),
    advice,
    severity: level(severity),
  })),
  ...lexicon.subjects.map(({ nouns, verbs, advice, severity }) => ({
    signs: nouns,
    pattern: new RegExp(
      `(?:${nouns.join("|")})${lexicon.degrees}(?:${verbs.join("|")})(?=了?(?:[，。；！？、]|$))`,
      "gu",
    ),
    advice,
    severity: level(severity),
  })),
  ...lexicon.patterns.map(({ sign, pattern, advice, severity }) => ({
    signs: [sign],
    pattern: new RegExp(pattern, "gu"),
    advice,
    severity: level(severity),
  })),
];

/** Words that do not go together, or say a thing twice: 加快……水平, 力度不断提高, 98%以上左右. */
export const illMatched: BlockRule = {
  id: "word/ill-matched",
  family: "word",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  *check(block) {
    const { text, slots } = block;
    if (block.role !== "paragraph") return;
    let last = -1;
    for (const { signs, pattern, advice, severity } of CASES) {
      if (!signs.some((sign) => text.includes(sign))) continue;
      for (const { 0: found, index } of text.matchAll(pattern)) {
        const end = index + found.length;
        if (index === last || touches(slots, index, end) || !isPlain(block, index, end)) continue;
        last = index;
        yield { start: index, end, severity, message: WORD_MESSAGES.illMatched(found, advice) };
      }
    }
  },
};
