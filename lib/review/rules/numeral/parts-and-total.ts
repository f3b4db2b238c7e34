import { NUMERAL_MESSAGES as SAY } from "@/lib/messages/review/numeral";
import { sentencesOf, touches } from "../../block-places";
import type { Hit } from "../../finding";
import type { ReviewBlock } from "../../review-text";
import type { BlockRule } from "../../rule";

const UNIT = "(?:[个名家户人项件次场亩支所处位条篇期]|[万亿]元)";
const YEAR = "(?:19|20)\\d{2}年";
const IS_YEAR = new RegExp(`^${YEAR}$`, "u");
/** 共12个：农村8个、社区4个。 – a total, then nothing but its parts. */
const TOTAL = new RegExp(
  `(?:共|共有|现有|总共|一共|共计|合计|总计|累计|投入|下辖|辖|有|办理|发展|开展|建成|新建|新增|选派|选聘|储备|表彰|整顿|培训|走访|引进|实施|梳理|排查)[^，。；：、\\d]{0,10}?(?<![\\d.])(?<total>\\d{1,6})(?<unit>${UNIT})(?<noun>[^，。；：、\\d]{0,12})(?<sign>[：，（]|——)(?<lead>其中|分别是|分别为|即|包括)?[，：]?`,
  "gu",
);
const PART = new RegExp(
  `^(?<name>${YEAR}|(?:\\d{2}(?:周)?岁)?[^，。；：、\\d（）]{1,14})(?<count>\\d{1,6})(?<unit>${UNIT})(?![^，。；、）])`,
  "u",
);
const NO_PART = /(?:增加|减少|新增|比|较|完成|达到|同比|去年|上年|占|已|每|人均|平均|各|超|近)/u;

/**
 * Parts listed behind a total sum to it.
 *
 * Only where the list is plain: every piece up to the end of the sentence is a name and a count of the total's own unit.
 * After 其中 the list may be partial; then only a part beyond the total is found.
 */
export const partsAndTotal: BlockRule = {
  id: "numeral/parts-and-total",
  family: "numeral",
  severity: "must",
  authority: "通行写法",
  scope: "block",
  *check(block) {
    if (!/\d/u.test(block.text)) return;
    for (const { text, startOffset } of sentencesOf(block))
      for (const match of text.matchAll(TOTAL)) {
        const hit = hitOf(text, match);
        if (hit !== null && isFree(block, startOffset, hit))
          yield { ...hit, start: hit.start + startOffset, end: hit.end + startOffset };
      }
  },
};

const isFree = ({ slots }: ReviewBlock, offset: number, { start, end }: Hit) =>
  !touches(slots, start + offset, end + offset);

function hitOf(sentence: string, match: RegExpExecArray): Hit | null {
  const { total = "", unit = "", sign = "", lead = "" } = match.groups ?? {};
  const from = match.index + match[0].length;
  const { parts, isPlain } = partsFrom(sentence, from, unit);
  const whole = Number(total);
  const sum = parts.reduce((all, { count }) => all + count, 0);
  if (lead === "其中") {
    const over = parts.find(({ count }) => count > whole);
    if (over !== undefined) return { start: over.start, end: over.end, message: SAY.partOverTotal(whole) };
    // No year has a part of another's: however few are named, they come to no more than the whole.
    if (!isPlain || !parts.every(({ isYear }) => isYear) || sum <= whole) return null;
    return { start: match.index, end: parts.at(-1)?.end ?? from, message: SAY.parts(sum, whole) };
  }
  // After a comma without a word that says so, what follows may be other things of the same unit.
  const isList = isPlain && parts.length >= 2 && (sign !== "，" || lead !== "");
  if (!isList || sum === whole) return null;
  const last = parts.at(-1);
  return last === undefined ? null : { start: match.index, end: last.end, message: SAY.parts(sum, whole) };
}

type Part = {
  readonly count: number;
  readonly isYear: boolean;
  readonly start: number;
  readonly end: number;
};

/** The parts from a place on; plain when they go on to the end of the sentence or bracket. */
function partsFrom(sentence: string, from: number, unit: string): { parts: Part[]; isPlain: boolean } {
  const parts: Part[] = [];
  for (let at = from; at < sentence.length; ) {
    const part = PART.exec(sentence.slice(at));
    if (part === null || part.groups?.unit !== unit || NO_PART.test(part.groups.name ?? "")) break;
    const count = part.groups.count ?? "";
    const end = at + part[0].length;
    const isYear = IS_YEAR.test(part.groups.name ?? "");
    parts.push({ count: Number(count), isYear, start: end - count.length - unit.length, end });
    if (!/[，、；]/u.test(sentence.charAt(end))) return { parts, isPlain: true };
    at = end + 1;
  }
  return { parts, isPlain: false };
}
