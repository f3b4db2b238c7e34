import { NUMERAL_MESSAGES as SAY } from "@/lib/messages/review/numeral";
import { touches } from "../../block-places";
import type { Hit } from "../../finding";
import { type PatternCase, patternHits } from "../../pattern-hits";
import type { BlockRule } from "../../rule";
import { readNumber } from "./written-number";

const CN = "[一二三四五六七八九十]{1,3}";
const DATE = new RegExp(
  `(?:(?<year>(?:19|20)\\d{2})年)?(?<![\\d.个历一二三四五六七八九十])(?<month>\\d{1,2}|${CN})月(?:份)?(?:(?<day>\\d{1,2}|${CN})[日号])?(?:[（(](?<weekday>(?:星期|周)[一二三四五六日天])[）)]|(?<bare>(?:星期|周)[一二三四五六日天]))?`,
  "gu",
);
const WEEKDAYS = "日一二三四五六";

const TIMES: readonly PatternCase[] = [
  { pattern: /(?:上午|早上|早晨|清晨|凌晨)(?:1[3-9]|2[0-3])(?=[:：时点]\d{0,2})/gu, message: SAY.halfDay },
  {
    pattern: /(?:下午|晚上|傍晚)(?:[01]?0)(?=[:：时点])(?!0[:：时点]00)/gu,
    message: SAY.halfDay,
    except: ({ 0: found }) => found.endsWith("10"),
  },
  {
    pattern: /(?<![\d:：.])(?:2[5-9]|[3-9]\d)[:：][0-5]\d(?=[，。、；）—\-～~至到]|开|召|准|前|后|$)/gu,
    message: SAY.noSuchTime,
    except: isRatio,
  },
  {
    pattern: /(?<![\d:：.])(?:[01]?\d|2[0-4])[:：][6-9]\d(?=[，。、；）—\-～~至到]|开|召|准|前|后|$)/gu,
    message: SAY.noSuchTime,
    except: isRatio,
  },
  {
    pattern: /第?[五六七八九5-9]季度/gu,
    message: SAY.noSuchQuarter,
    except: ({ index, input }) => /[\d一二三四五六七八九十]$/u.test(input.slice(0, index)),
  },
  { pattern: /(?:星期|礼拜)[七八九]/gu, message: SAY.noSuchQuarter },
];

/** 45:55 is a score or a ratio unless a time is spoken of. */
function isRatio({ index, input }: RegExpExecArray): boolean {
  return !/(?:上午|下午|早上|晚上|[日号]|时间|定于|于)\s?$/u.test(input.slice(Math.max(0, index - 6), index));
}

/** 2月30日, 13月, a weekday that the day is not, 上午15时: days and hours that do not exist. */
export const impossibleDate: BlockRule = {
  id: "numeral/impossible-date",
  family: "numeral",
  severity: "must",
  authority: "通行写法",
  scope: "block",
  *check(block, context) {
    const { text, slots } = block;
    if (text.includes("月")) {
      for (const match of text.matchAll(DATE)) {
        const hit = dateHit(match, context.year);
        if (hit !== null && !touches(slots, hit.start, hit.end)) yield hit;
      }
    }
    if (/[:：时点]|季度|星期|礼拜/u.test(text)) yield* patternHits(block, TIMES);
  },
};

function dateHit({ 0: found, index, groups = {}, input }: RegExpMatchArray, year: number | null): Hit | null {
  const month = readNumber(groups.month ?? "");
  const day = groups.day === undefined ? null : readNumber(groups.day);
  if (month === null || index === undefined) return null;
  const place = { start: index, end: index + found.length };
  if (month < 1 || month > 12) {
    // 二十月 is no month, but 满13月 or 四十月 may count months in an old way of speech.
    const isDate =
      groups.year !== undefined || day !== null || /[，。、]|份|$/u.test(input?.charAt(place.end) ?? "");
    return isDate && month <= 31 && (groups.year !== undefined || day !== null || found.endsWith("份"))
      ? { ...place, message: SAY.noSuchDate(found) }
      : null;
  }
  if (day === null) return null;
  const own = groups.year === undefined ? null : Number(groups.year);
  const last = new Date(Date.UTC(own ?? year ?? 2024, month, 0)).getUTCDate();
  // Without a year of its own the day may belong to any: 29 February is then possible.
  const limit = own === null && month === 2 ? 29 : last;
  if (day < 1 || day > limit) return { ...place, message: SAY.noSuchDate(found) };
  const said = groups.weekday ?? groups.bare;
  if (said === undefined || own === null) return null;
  const right = WEEKDAYS.charAt(new Date(Date.UTC(own, month - 1, day)).getUTCDay());
  const isRight = right === said.slice(-1) || (right === "日" && said.endsWith("天"));
  return isRight ? null : { ...place, message: SAY.wrongWeekday(`星期${right}`) };
}
