import { FACT_MESSAGES as SAY } from "@/lib/messages/review/fact";
import { readSpelledCount } from "@/lib/text/spelled-count";
import { kept } from "../../kept";
import type { ReviewBlock } from "../../review-text";
import type { TextRule } from "../../rule";

const FOUNDED = "成立|建立|创建|始建|组建|创办|创立|建[校院厂馆所社局村]|办学|建所";
const YEAR = "(?<year>(?:19|20)\\d{2})年";
/** 集团党委成立于1998年; 集团党委自1998年成立以来; 1998年，集团党委成立. */
const TOLD = [
  `(?<who>[^，。；：、（）\\d]{0,14}?)(?<verb>${FOUNDED})于${YEAR}`,
  `(?<who>[^，。；：、（）\\d]{0,14}?)[自从]${YEAR}(?:\\d{1,2}月)?(?<verb>${FOUNDED})(?:以来|至今|到现在)`,
  `(?<who>[^，。；：、（）\\d]{2,14}?)${YEAR}(?:\\d{1,2}月)?(?<verb>${FOUNDED})(?=[，。；以至])`,
].map((pattern) => new RegExp(pattern, "gu"));
const GATE = new RegExp(FOUNDED, "u");
const OWN_VERB = /建[校院厂馆局村]|办学/u;

type Founding = { readonly who: string; readonly year: string; readonly start: number };

const foundingsOf = kept(({ text }: ReviewBlock): readonly Founding[] => {
  if (!GATE.test(text)) return [];
  const found = TOLD.flatMap((pattern) => [...text.matchAll(pattern)]).map((match): Founding => {
    const { who = "", year = "", verb = "" } = match.groups ?? {};
    const subject = who.replace(/^(?:正如|我们|我|大家知道|众所周知|其中|该|本)/u, "");
    return {
      who: OWN_VERB.test(verb) && subject === "" ? verb : subject,
      year,
      start: match.index + match[0].lastIndexOf(`${year}年`),
    };
  });
  return found.filter(({ who }) => who.length >= 2).sort((a, b) => a.start - b.start);
});

/** A body is founded once: 集团公司党委成立于1998年 … 集团党委自1996年成立以来. */
export const foundingYear: TextRule = {
  id: "fact/founding-year",
  family: "fact",
  severity: "doubt",
  authority: "通行写法",
  scope: "text",
  *check({ blocks }, { year }) {
    if (year !== null) yield* wrongAges(blocks, year);
    const known: Founding[] = [];
    for (const [block, own] of blocks.entries()) {
      for (const founding of foundingsOf(own)) {
        const first = known.find(({ who }) => isSame(who, founding.who));
        if (first === undefined) known.push(founding);
        else if (first.year !== founding.year)
          yield {
            block,
            start: founding.start,
            end: founding.start + 5,
            message: SAY.foundingYear(Number(first.year)),
          };
      }
    }
  },
};

/** 走过了28年, 成立三十周年: beside its founding, how old a body is. */
const AGE =
  /(?:走过了?|历经了?|成立|创建|建[校院厂馆所]|迎来了?|已有|已经)(?:了|已|的|第)?(?<age>\d{2,3}|[一二三四五六七八九]?十[一二三四五六七八九]?|一百[一二三四五六七八九十零]{0,3})(?:个?年(?!代|级|前|多|来的)|周年|载|个春秋)/gu;

/** The age told in the paragraph that tells its one founding is what has passed since. */
function* wrongAges(blocks: readonly ReviewBlock[], year: number) {
  for (const [block, own] of blocks.entries()) {
    const [founding, ...others] = foundingsOf(own);
    if (founding === undefined || others.some((other) => other.year !== founding.year)) continue;
    for (const { 0: words, index, groups } of own.text.matchAll(AGE)) {
      const age = groups?.age ?? "";
      const said = /\d/u.test(age) ? Number(age) : readSpelledCount(age);
      const passed = year - Number(founding.year);
      if (index < founding.start || index - founding.start > 60 || said === null) continue;
      if (Math.abs(passed - said) <= 1 || /党|国|改革/u.test(own.text.slice(Math.max(0, index - 6), index)))
        continue;
      const start = index + words.indexOf(age);
      yield { block, start, end: start + age.length, message: SAY.share(`${passed}年`) };
    }
  }
}

/** The one name is the other shortened: 集团党委 for 集团公司党委; a bare 党委 may be anybody's. */
function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 3 || short.slice(-2) !== long.slice(-2) || short.slice(0, 2) !== long.slice(0, 2))
    return false;
  let at = 0;
  for (const char of long) if (char === short.charAt(at)) at += 1;
  return at >= short.length;
}
