import { FACT_MESSAGES } from "@/lib/messages/review/fact";
import { parseChineseNumber } from "@/lib/text/chinese-number";
import { sentenceAt } from "../../block-places";
import { kept } from "../../kept";
import { ordinalSets, ordinalsBetween } from "../../ordinals-of";
import type { ReviewBlock, ReviewText } from "../../review-text";
import type { PlacedHit, TextRule } from "../../rule";
import { printedNumber, type Section, sectionsOf } from "../../sections-of";
import { wideMarks } from "../../wide-marks";

/** A number of points promised: 讲三点意见, 抓好四项重点工作, 存在五个方面的问题. */
const ANNOUNCED =
  /(?<verb>讲|说|谈|提出?|强调|汇报|部署|安排|抓好|抓住|抓实|做好|做到|把握|处理好|突出|聚焦|存在|表现在|体现在|归纳为|概括为|就是|有|从|在|作|注意|实现|落实好?|完成好?|推进|办好?|抓|要|是|补齐|解决|用好|打好|牢记|坚持|开展|实施|围绕|明确|紧盯|盯住)(?<between>[^，。；：！？“”]{0,14}?)(?<count>[二两三四五六七八九十]|十[一二]|\d{1,2})(?<unit>点|个方面|方面|条|件|项|个|对|大|句话|类|步)(?<noun>[^，。；：！？]{0,14})(?=[：:。！，,]|$)/gu;

/** 个 and 项 count many things; only these nouns name what follows as a list. */
const LISTED_NOUN =
  /^(?:意见|要求|体会|希望|建议|看法|想法|认识|问题|不足|短板|工作|任务|重点|关键|关系|实事|事|事情|具体|强调|原因|特点|变化|亮点|成效|举措|措施|抓手|突破|提升|转变|下功夫|方面|原则|环节|话|坚持$|目标|举措|短板|差距|层面|环节|抓手|关系)/u;

/** What follows a colon at this length lists the points without numbers. */
const MIN_INLINE_CHARS = 8;

/** A colon and the first item: whatever is counted, this is its list. */
const LIST_AT_ONCE =
  /^[：:，,]\s?(?:主要|具体|分别)?[是有]?[：:，,]?\s?(?:一[是要]|第一|首先|其一|[（(]一[）)]|[（(]1[）)]|①|1[.．])/u;

/**
 * As many points are listed as were announced.
 *
 * Silent unless the list that follows is plain: the ordinals of the announcing paragraph, else those that open the
 * paragraphs after it, else the headings after it. Any list of the announced length settles it.
 */
export const announcedCount: TextRule = {
  id: "fact/announced-count",
  family: "fact",
  severity: "must",
  authority: "通行写法",
  scope: "text",
  *check(text) {
    if (text.incomplete) return;
    const sections = sectionsOf(text);
    for (const [index, block] of text.blocks.entries()) {
      if (block.role !== "paragraph") continue;
      for (const hit of announcements(block)) {
        const found = listedAfter(text, sections, index, hit);
        if (found === null || found.includes(hit.count)) continue;
        if (hit.comesSecond && found.includes(hit.count + 1)) continue;
        const message = FACT_MESSAGES.announced(hit.count, found[0] ?? 0);
        yield { block: index, start: hit.start, end: hit.end, message } satisfies PlacedHit;
      }
    }
  },
};

/** Most paragraphs count nothing, and the pattern begins with words that are everywhere. */
const COUNTS = /[二两三四五六七八九十\d](?:点|个|方面|条|件|项|对|大|句话|类|步)/u;

type Announcement = {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  /** 先逐一点评，再讲两点意见: what comes first may have a heading of its own. */
  readonly comesSecond: boolean;
};

const announcements = kept((block: ReviewBlock): readonly Announcement[] => {
  if (!COUNTS.test(block.text)) return [];
  const text = wideMarks(block.text);
  return [...text.matchAll(ANNOUNCED)].flatMap((match): Announcement[] => {
    const { count = "", unit = "", noun = "", between = "" } = match.groups ?? {};
    const value = count === "两" ? 2 : parseChineseNumber(count);
    if (
      value === null ||
      value < 2 ||
      /^[和与及、]|[和与、加][一二两三四五六七八九十]|[一二两三四五六七八九十\d](?:点|个|条|项|方面|件)/u.test(
        noun,
      ) ||
      /第|每|其中|之一|几|多|余|前$/u.test(between)
    )
      return [];
    if (/第$/u.test(text.slice(0, match.index + match[0].indexOf(count)))) return [];
    // What is announced comes at the end of its sentence, or before a colon.
    const end = match.index + match[0].length;
    const sentence = sentenceAt(block, match.index);
    const rest = text.slice(end, sentence.endOffset);
    const isNamed = unit === "点" || unit === "个方面" || unit === "句话" || LISTED_NOUN.test(noun);
    const isAtOnce = LIST_AT_ONCE.test(rest);
    const isInline = /^[：:]/u.test(rest) && rest.length > MIN_INLINE_CHARS;
    if (isInline && !isAtOnce) return [];
    if (!(isNamed && /^[^对大类步]/u.test(unit)) && !isAtOnce) return [];
    if (
      !/^(?:[。！：:]|[，,](?:请|供|和大家|与大家|同大家|作为|具体|分别|主要|就是|一是|第一|即))/u.test(rest)
    )
      return [];
    const comesSecond = /先[^。；]{2,20}[，,](?:再|然后|接着)$/u.test(
      text.slice(sentence.startOffset, match.index),
    );
    return [{ start: match.index, end, count: value, comesSecond }];
  });
});

/** Lengths of the lists that may be the announced one, the likeliest first; null when none is plain. */
function listedAfter(
  text: ReviewText,
  sections: readonly Section[],
  index: number,
  { end }: Announcement,
): number[] | null {
  const within = ordinalSets(ordinalsBetween(text, index, index + 1).filter(({ start }) => start >= end));
  const first = within[0];
  // 首先…其次…第三 goes on by numbers.
  if (first?.[0].family === "shouxian" && within.some(([next]) => next.family !== "shouxian")) return null;
  if (first !== undefined && first.length >= 2) return sound(within);
  const next = sections.find(({ block }) => block > index);
  const until = next?.block ?? text.blocks.length;
  const below = ordinalSets(ordinalsBetween(text, index + 1, until).filter(({ opensBlock }) => opensBlock));
  if (below[0] !== undefined && below[0].length >= 2) return sound(below);
  if (next === undefined || next.block > index + 3) return null;
  return headingCounts(text, sections, index, next);
}

function sound(sets: readonly (readonly { readonly value: number }[])[]): number[] | null {
  const [main] = sets;
  // A list with a gap of its own is for the check of numbers to tell.
  if (main === undefined || main.some(({ value }, at) => value !== at + 1)) return null;
  return sets.map(({ length }) => length);
}

/** How many headings like the next one follow within the same section. */
function headingCounts(
  text: ReviewText,
  sections: readonly Section[],
  index: number,
  next: Section,
): number[] | null {
  const around = sections.findLast(({ block, end }) => block < index && index < end);
  const until = around?.end ?? text.blocks.length;
  const siblings = sections.filter(
    ({ block, heading }) => block > index && block < until && heading.level === next.heading.level,
  );
  const numbers = siblings.map(({ block }) => {
    const own = text.blocks[block];
    return own === undefined ? null : printedNumber(own);
  });
  if (numbers.some((number, at) => number === null || number.value !== at + 1)) return null;
  return siblings.length >= 2 ? [siblings.length] : null;
}
