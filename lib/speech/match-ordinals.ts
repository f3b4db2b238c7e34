import { chineseNumeral, type OrdinalFamily } from "./ordinal";

/** An ordinal's words at the start of a sentence; offsets are UTF-16 indices in the text looked at. */
export type OrdinalMatch = {
  readonly family: OrdinalFamily;
  readonly count: number;
  readonly startOffset: number;
  readonly endOffset: number;
};

const NUMERAL = "[一二三四五六七八九十]{1,3}";

// 一是 and 一要 also follow a comma (抓好三件事，一是…); 第一， and the like do so too often without being a list.
const ORDINAL_PATTERN = new RegExp(
  [
    `(?<=^[ \\u3000]*|[。！？；：，…]["”’）]?)(?<numeral>${NUMERAL})(?<verb>是|要)`,
    `(?<=^[ \\u3000]*|[。！？；：…]["”’）]?)(?:(?<prefix>第|其)(?<nth>${NUMERAL})|(?<word>首先|其次|再次|然后))[，,]`,
  ].join("|"),
  "gu",
);
const WORDS = ["首先", "其次", "再次", "然后"];
const NUMERALS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 99 }, (_, index) => [chineseNumeral(index + 1), index + 1]),
);

/**
 * Words that can be an ordinal, at the starts of sentences.
 *
 * Whether one is an ordinal depends on the count before it: 三是 after no 二是 is plain text.
 */
export function matchOrdinals(text: string): OrdinalMatch[] {
  const matches: OrdinalMatch[] = [];
  for (const match of text.matchAll(ORDINAL_PATTERN)) {
    const { numeral, verb, prefix, nth, word } = match.groups ?? {};
    const count = word === undefined ? NUMERALS.get(numeral ?? nth ?? "") : WORDS.indexOf(word) + 1;
    if (count === undefined) continue;
    const family = familyOf(verb, prefix);
    matches.push({ family, count, startOffset: match.index, endOffset: match.index + match[0].length });
  }
  return matches;
}

function familyOf(verb: string | undefined, prefix: string | undefined): OrdinalFamily {
  if (verb !== undefined) return verb === "是" ? "shi" : "yao";
  if (prefix !== undefined) return prefix === "第" ? "di" : "qi";
  return "shouxian";
}
