import lexicon from "@/corpus/lexicon/numeral-words.json";
import { NUMERAL_MESSAGES as SAY } from "@/lib/messages/review/numeral";
import { touches } from "../../block-places";
import { type PatternCase, patternHits } from "../../pattern-hits";
import type { BlockRule } from "../../rule";
import { readNumber, writtenNumber } from "./written-number";

const CN = "一二三四五六七八九十百千万两";
const DIGIT: Readonly<Record<string, string>> = {
  一: "1",
  二: "2",
  两: "2",
  三: "3",
  四: "4",
  五: "5",
  六: "6",
  七: "7",
  八: "8",
  九: "9",
  十: "10?",
  百: "100",
  千: "1000",
  万: "10000",
};

/** A word with any of its numerals as figures; runs like 十八 also as one figure. */
function loose(word: string): string {
  return word.replace(new RegExp(`[${CN}]+`, "gu"), (run) => {
    const value = readNumber(run);
    const single = [...run].map((char) => `(?:${char}|${DIGIT[char] ?? char})`).join("");
    return value === null || run.length === 1 ? single : `(?:${value}|${single})`;
  });
}

/** Set against each other by first character, so that a text is passed over once. */
const WORDS = [...lexicon.fixedWords].sort((a, b) => b.length - a.length);
const ANY = new RegExp(
  `(?<![A-Za-z\\d.第〔])(?:${WORDS.map((word) => `(${loose(word)})`).join("|")})(?!(?<=\\d)[\\d.%％])`,
  "gu",
);

const PLAN = /^”?(?:规划|期间|时期|时|开局|收官|末|以来)/u;

const DAY = new Map([
  ...lexicon.dayNames.map((name) => [bareDay(name), name] as const),
  ...lexicon.dottedDayNames.map((name) => [bareDay(name), name] as const),
]);
/** 七·一, 7.1, 12.9 in quotation marks: a day by month and day, dots apart. */
const QUOTED_DAY = /“([一二三五六七八九十]{1,2}|\d{1,2})([.．·•、]?)([一四八七九三十]{1,2}|\d{1,2})”/gu;

const OTHERS: readonly PatternCase[] = [
  {
    pattern: /(?:星期|礼拜)[1-7](?!\d)|周[1-6](?=[，。、上下晚前（）召至到])/gu,
    message: SAY.weekday,
    fix: ([found]) => weekday(found),
  },
  {
    pattern: /(?:农历|阴历)(?:正月|\d{1,2}月)?\d{1,2}|(?:正月|腊月|冬月)\d{1,2}|农历\d{1,2}月/gu,
    message: SAY.lunar,
    severity: "doubt",
    except: ({ index, input, 0: found }) => /^(?:年|\d)/u.test(input.slice(index + found.length)),
  },
  {
    pattern:
      /(?<![\d.第])(?:1[5-9]|2[01])大(?=报告|精神|以来|召开|代表|关于|确定|提出|作出|以后|之后|闭幕|胜利|明确|部署|擘画|描绘)|(?<=党的)(?:1[5-9]|2[01])大/gu,
    message: (found) => SAY.fixedWord(written(found)),
    fix: ([found]) => written(found),
  },
  {
    pattern: /(?<![\d.])1把手(?![电术里上中])|(?<![\d.])54运动(?!员)|(?<![\d届])[3-7]中全会/gu,
    message: (found) => SAY.fixedWord(written(found.replace("54", "五四"))),
    fix: ([found]) => written(found.replace("54", "五四")),
  },
  {
    pattern:
      /(?:(?:1[0-9]|2[01])届(?=[一二三四五六七1-7]中全会)[一二三四五六七1-7]中全会|(?:十[一二三四五六七八九]|二十)届[1-7]中全会)/gu,
    message: (found) => SAY.fixedWord(written(found)),
    fix: ([found]) => written(found),
  },
];

function written(words: string): string {
  return words.replace(/\d+/gu, (figure) => writtenNumber(Number(figure)) ?? figure);
}

const weekday = (found: string) =>
  found.replace(/\d/u, (digit) => (digit === "7" ? "日" : (writtenNumber(Number(digit)) ?? digit)));

/** Set words keep their Chinese numerals: 第一书记, “十四五”, 二十大, 星期五, “七一”, “一二·九”. */
export const fixedWords: BlockRule = {
  id: "numeral/fixed-words",
  family: "numeral",
  severity: "must",
  authority: "GB/T 15835—2011 4.2",
  scope: "block",
  *check(block) {
    const { text, slots } = block;
    if (/\d/u.test(text)) {
      const others = [...patternHits(block, OTHERS)];
      yield* others;
      for (const match of text.matchAll(ANY)) {
        const word = WORDS[match.slice(1).findIndex((group) => group !== undefined)];
        const end = match.index + match[0].length;
        // 135户 is a count; only with its noun is it the five-year plan.
        if (/^\d+$/u.test(match[0]) && !PLAN.test(text.slice(end, end + 4))) continue;
        if (word === undefined || word === match[0] || touches([...slots, ...others], match.index, end))
          continue;
        yield { start: match.index, end, message: SAY.fixedWord(word), fix: word };
      }
    }
    for (const match of text.matchAll(QUOTED_DAY)) {
      const [found, month = "", dot = "", day = ""] = match;
      const name = DAY.get(`${readDigits(month)}-${readDigits(day)}`);
      const isFigures = /^\d/u.test(month);
      if (name === undefined || found === `“${name}”` || (isFigures && dot === "·")) continue;
      if (isFigures && dot === "") continue;
      yield {
        start: match.index,
        end: match.index + found.length,
        message: SAY.dayName(name),
        severity: "doubt",
        fix: `“${name}”`,
      };
    }
  },
};

/** 一二·九 as 12-9, 九一八 as 9-18: the parts on either side of the dot, or the first character and the rest. */
function bareDay(name: string): string {
  const [month = "", day = ""] = name.includes("·") ? name.split("·") : [name.slice(0, 1), name.slice(1)];
  return `${readDigits(month)}-${readDigits(day)}`;
}

/** A numeral, or numerals read out one by one: 一八 is 18. */
function readDigits(words: string): number | null {
  return readNumber(words) ?? Number([...words].map((char) => readNumber(char) ?? "").join(""));
}
