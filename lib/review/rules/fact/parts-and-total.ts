import { FACT_MESSAGES as SAY } from "@/lib/messages/review/fact";
import { touches } from "../../block-places";
import { figuresOf } from "../../figures-of";
import type { Hit } from "../../finding";
import type { BlockRule } from "../../rule";
import { divisionOf } from "./partitions";

const UNIT = "(?:[个名家户人项件次场亩支所处位条篇期宗起座栋份]|[万亿]元)";
const THINGS = /[个家项件宗起座栋处所次场期条篇]/u;
const YEAR = "(?:19|20)\\d{2}年";
const NUM = "\\d{1,6}(?:\\.\\d{1,2})?";
/** 共12个：农村8个、社区4个。 – a total, then nothing but its parts. */
const LISTED = new RegExp(
  `(?:共|共有|现有|总共|一共|共计|合计|总计|累计|投入|下辖|辖|有|办理|发展|开展|建成|新建|新增|选派|选聘|储备|表彰|整顿|培训|走访|引进|实施|梳理|排查|发现|收到|征集|受理)[^，。；：、\\d]{0,10}?(?<![\\d.])(?<total>${NUM})(?<unit>${UNIT})(?<noun>[^，。；：、\\d]{0,12})(?:[：（]|——|[，：（；](?:分别是|分别为|即|包括)[，：]?)(?!其中)`,
  "gu",
);
/** 发展党员216名，比上年多26名，其中本科生140名、研究生86名 – what is compared may stand between. */
const AMONG = new RegExp(
  `(?<![\\d.])(?<total>${NUM})(?<unit>${UNIT})(?<noun>[^，。；：、（\\d]{0,12})(?:，(?:比|较|同比|环比|完成|占|总?投资|覆盖|惠及)[^，。；：]{1,24}|（[^（）]{1,20}）)?[，：、（；。]?其中[，：]?(?:包?括|有)?`,
  "gu",
);
const PART = new RegExp(
  `^[有为是含]?(?:(?<name>${YEAR}|(?:\\d{2}(?:周)?岁)?[^，。；：、\\d（）]{1,14}?)[有为共达]?(?<count>${NUM})(?<unit>${UNIT})|(?<count2>${NUM})(?<unit2>${UNIT})(?:是|为)?(?<name2>[^，。；：、\\d（）的]{1,8}))(?![^，。；、）])`,
  "u",
);
const NO_PART = /增加|减少|新增|比|较|完成|达到|同比|去年|上年|占|^已|每|人均|平均|各|超|近|开展|召开|培训/u;
/** 已经完成9个，正在推进4个，尚未启动2个: how far things have come divides them. */
const STATE =
  /^(?:已经?|正在?|尚未|还未|未|没有|基本|现已|目前)(?:完成|办结|整改|销号|解决|推进|启动|办理|实施|落实|转化|开工|竣工|验收)(?:到位|完成|完毕)?$/u;

/**
 * Parts listed behind a total sum to it: 共30个：农村18个、社区6个、机关5个.
 *
 * A plain list of name and count up to the end of the sentence is summed up. After 其中 the list may be partial and its
 * kinds may overlap: there a sum is told only for kinds that divide the whole, and a part only where it exceeds it.
 */
export const partsAndTotal: BlockRule = {
  id: "fact/parts-and-total",
  family: "fact",
  severity: "must",
  authority: "通行写法",
  scope: "block",
  *check(block) {
    if (!/其中|[：（—]|分别|即|包括/u.test(block.text)) return;
    const { text, at } = figuresOf(block);
    if (!/\d/u.test(text)) return;
    const matches = [
      ...[...text.matchAll(LISTED)].map((match) => ({ match, isAmong: false })),
      ...(text.includes("其中") ? [...text.matchAll(AMONG)].map((match) => ({ match, isAmong: true })) : []),
    ];
    for (const { match, isAmong } of matches) {
      const hit = isAmong ? amongHit(text, match) : listedHit(text, match);
      if (hit === null) continue;
      const [start, end] = [at(hit.start), at(hit.end)];
      if (!touches(block.slots, start, end)) yield { ...hit, start, end };
    }
  },
};

function listedHit(text: string, match: RegExpExecArray): Hit | null {
  const { total = "", unit = "", noun = "" } = match.groups ?? {};
  // Points are numbered, not added up: 有两个问题：3个支部…，2个支部….
  if (/问题|特点|方面|意见|体会|事$/u.test(noun) && Number(total) < 10) return null;
  const { parts, isPlain } = partsFrom(text, match.index + match[0].length, unit);
  const sum = sumOf(parts);
  if (!isPlain || parts.length < 2 || sum === Number(total)) return null;
  return { start: match.index, end: parts.at(-1)?.end ?? 0, message: SAY.parts(sum, Number(total)) };
}

function amongHit(text: string, match: RegExpExecArray): Hit | null {
  const { total = "", unit = "" } = match.groups ?? {};
  const whole = Number(total);
  const { parts } = partsFrom(text, match.index + match[0].length, unit);
  const over = parts.find(({ count }) => count > whole);
  if (over !== undefined) return { start: over.start, end: over.end, message: SAY.partOverTotal(whole) };
  const names = parts.map(({ name }) => name);
  const sum = sumOf(parts);
  const division = divisionOf(names, THINGS.test(unit));
  // Each part is below the whole, or it is no part: a party organisation's members and its units.
  if (division === null || sum === whole || parts.some(({ count }) => count === whole)) return null;
  if (division === "apart" && sum < whole) return null;
  const end = parts.at(-1)?.end ?? 0;
  return { start: match.index, end, message: SAY.parts(sum, whole), severity: "doubt" };
}

type Part = { readonly name: string; readonly count: number; readonly start: number; readonly end: number };

const sumOf = (parts: readonly Part[]) => Number(parts.reduce((all, { count }) => all + count, 0).toFixed(2));

/** The parts from a place on; plain when they go on to the end of the sentence or bracket. */
function partsFrom(text: string, from: number, unit: string): { parts: Part[]; isPlain: boolean } {
  const parts: Part[] = [];
  for (let at = from; at < text.length; ) {
    const part = PART.exec(text.slice(at, at + 40));
    const groups = part?.groups ?? {};
    const { count = groups.count2 ?? "", name = groups.name2 ?? "" } = groups;
    const own = groups.unit ?? groups.unit2;
    if (part === null || own !== unit || (NO_PART.test(name) && !STATE.test(name))) break;
    const end = at + part[0].length;
    const start = at + part[0].indexOf(count + own);
    parts.push({ name, count: Number(count), start, end });
    if (!/[，、；]/u.test(text.charAt(end))) return { parts, isPlain: true };
    at = end + 1;
  }
  return { parts, isPlain: false };
}
