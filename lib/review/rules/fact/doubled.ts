import { FACT_MESSAGES } from "@/lib/messages/review/fact";
import { readSpelledCount } from "@/lib/text/spelled-count";
import type { Hit } from "../../finding";
import type { BlockRule } from "../../rule";

const CLASSIFIER = "[个名家项件次户位条种类期场篇亩处支所座辆人年天月]";

/** 一个一个, 一件一件 are said on purpose; figures are not. */
const COUNTED = new RegExp(
  `(?<![\\d.])(\\d+(?:\\.\\d+)?(?:${CLASSIFIER}|[%％]|万?元|亿元|万|亿|个百分点))\\1|([二三四五六七八九十百千两][一二三四五六七八九十百千]*${CLASSIFIER})\\2`,
  "gu",
);
const SCOPED = /([全我本][省市县区州盟旗镇乡村校院])\1/gu;
const YEARS = /((?:19|20)\d{2}年度?)\1|((?:19|20)\d{2})\2(?=年)/gu;
const TAILS =
  /(?<=\d)(?:个个|名名|项项|件件|家家|户户|位位|条条|次次|处处|场场|人人|年年(?![底初末中终关均检节会审报产内华])|月月(?![底初末中均报检])|日日)(?!\p{Script=Han}?[都有皆])|第第(?=[一二三四五六七八九十\d])|年度年度?|年年度|月份月份/gu;

/** 六个6个, 12月十二月, 3三名: the same count in both scripts; 六（6）个 is a form of its own. */
const BOTH_SCRIPTS =
  /(?<![\d.第十百千一二两三四五六七八九])(?<one>\d{1,4}|[一二两三四五六七八九十百零]{1,6})(?<unit>[个名家项件次户位条种类期场篇处支所座月日天人届]|万元)?(?<other>\d{1,4}|[一二两三四五六七八九十百零]{1,6})(?<again>[个名家项件次户位条种类期场篇处支所座月日天人届]|万元)(?!之)/gu;

/** Facts written twice when a blank was filled: 12个12个, 2026年2026年, 12个个. */
export const doubledFact: BlockRule = {
  id: "fact/doubled",
  family: "fact",
  severity: "must",
  authority: "通行写法",
  scope: "block",
  *check({ text }) {
    for (const pattern of [COUNTED, SCOPED, YEARS]) {
      for (const match of text.matchAll(pattern)) {
        const [whole, one, other] = match;
        const once = one ?? other ?? "";
        const message = FACT_MESSAGES.doubled(once);
        yield { start: match.index, end: match.index + whole.length, message, fix: once };
      }
    }
    if (/\d/u.test(text)) yield* inBothScripts(text);
    for (const { 0: found, index } of text.matchAll(TAILS)) {
      const once = found.startsWith("年度") || found === "年年度" ? "年度" : found.slice(0, found.length / 2);
      yield { start: index, end: index + found.length, message: FACT_MESSAGES.doubled(once), fix: once };
    }
  },
};

function* inBothScripts(text: string): Iterable<Hit> {
  for (const { 0: found, index, groups } of text.matchAll(BOTH_SCRIPTS)) {
    const { one = "", unit, other = "", again } = groups ?? {};
    if ((unit ?? again) !== again || /^\d/u.test(one) === /^\d/u.test(other)) continue;
    if (numberIn(one) !== numberIn(other) || numberIn(one) === null) continue;
    const once = `${one}${again}`;
    yield { start: index, end: index + found.length, message: FACT_MESSAGES.doubled(once), fix: once };
  }
}

const numberIn = (words: string) => (/^\d/u.test(words) ? Number(words) : readSpelledCount(words));
