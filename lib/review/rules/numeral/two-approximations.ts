import { NUMERAL_MESSAGES as SAY } from "@/lib/messages/review/numeral";
import type { TextRange } from "@/lib/text/quoted-ranges";
import { touches } from "../../block-places";
import type { BlockRule } from "../../rule";

const NUMBER =
  "(?:\\d+(?:[.,]\\d+)*[万亿]?|[一二两三四五六七八九十百千]+[万亿]?|[一二两三四五六七八九十百千]*十几)";
const UNIT =
  "(?:[%％]|个百分点|[万亿]?(?:元|人次|人|名|个|户|家|项|次|天|年|亩|吨|公里|平方米|字|分钟|小时|岁|件|条|场|辆)(?:多)?)?";
const ABOUT = "约|大约|大概|将近|接近|近|大致|差不多";
const OVER = "超过|突破|高于|多于|不少于|不低于|至少|最少|起码";
const UNDER = "不超过|不到|不足|至多|最多|少于|低于|不高于";
/** Up to four words may stand between: 约占全县的30%左右. */
const BETWEEN = "(?:(?:有|占|为|需|是|达)[^，。；、\\d]{0,8})?";

const CASES = [
  new RegExp(
    `(?<first>(?<![契制公条节简预合相大最附新亲靠远接临邻迫签特邀解违履续租])(?:${ABOUT}))${BETWEEN}${NUMBER}(?<last>[余多来](?=[万亿]?[^，。；、\\d于])|${UNIT}(?<tail>左右|上下|以上|以内|以下))`,
    "gu",
  ),
  new RegExp(
    `(?<first>${OVER})${BETWEEN}${NUMBER}(?<last>${UNIT}(?<tail>以上|左右|上下)|[余来](?=[个名人户家元项次]))`,
    "gu",
  ),
  new RegExp(`(?<first>${UNDER})${BETWEEN}${NUMBER}(?<last>${UNIT}(?<tail>以下|以内|左右|上下))`, "gu"),
  /(?<=[\d十百千万%％个名家户次件天]|百分之[一二三四五六七八九十]{1,3})(?<first>以上|以下|以内|左右|上下)(?<last>(?<tail>左右|上下|以上|以内|以下))/gu,
  /(?<first>大?约|大概|大致)(?<last>(?<tail>将近|接近|近|约))(?=\d|[一二三四五六七八九十百千])/gu,
  // 30至40名左右; clock times are rough as a whole.
  /(?<=(?<![\d.:：点时])\d{1,6})(?<first>至|到|—|～|-|－)(?<last>\d{1,6}[万亿]?(?:元|人次|人|名|个|户|家|项|次|天|亩|件|条|场|岁|公里|[%％])(?<tail>左右|上下))/gu,
  /(?<first>(?<=\d|[十百千])[余多])(?<last>[万亿]?(?:元|人|名|个|户|家|项|次|天|亩|件|条|场)(?<tail>左右|上下))/gu,
];

/** 约…左右, 近…余, 超过…以上: a number is made uncertain once. 近十余年 counts the years just past and is right. */
export const twoApproximations: BlockRule = {
  id: "numeral/two-approximations",
  family: "numeral",
  severity: "doubt",
  authority: "GB/T 15835—2011 4.2",
  scope: "block",
  *check(block) {
    if (!/左右|上下|以[上下内]|[余多来]|[约概致](?:将近|接近|近|约)/u.test(block.text)) return;
    const seen: TextRange[] = [];
    for (const pattern of CASES) {
      for (const match of block.text.matchAll(pattern)) {
        const { first = "", last = "", tail = last.charAt(0) } = match.groups ?? {};
        const after = block.text.slice(match.index + match[0].length);
        const isRecent =
          first === "近" && /^[余多来]$/u.test(last) && /^(?:年|个?月|天|届|次会)/u.test(after);
        const place = { start: match.index, end: match.index + match[0].length };
        const isKnown = touches(seen, place.start, place.end) || touches(block.slots, place.start, place.end);
        if (isRecent || isKnown) continue;
        seen.push(place);
        yield { ...place, message: SAY.twoApproximations(first, tail) };
      }
    }
  },
};
