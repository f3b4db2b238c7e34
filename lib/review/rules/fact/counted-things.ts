import lexicon from "@/corpus/lexicon/counted-things.json";
import { alternatives } from "../../alternatives";
import { figuresOf } from "../../figures-of";
import { kept } from "../../kept";
import type { ReviewBlock } from "../../review-text";

const THING = alternatives(lexicon.things.split(" "));
const COUNTED = new RegExp(
  `(?<![\\d.第])(?<count>\\d{1,6})(?<unit>[个名家户位人支所])(?<thing>${THING})`,
  "gu",
);
const TURNED = new RegExp(
  `(?<thing>${THING})(?<count>\\d{1,6})(?<unit>[个名家户位人支所])(?=[，。；、（]|$)`,
  "gu",
);
const UNIVERSAL = new RegExp(`^(?:${alternatives(lexicon.universals)})`, "u");
/** What a body has in all. */
const HAS =
  /(?:共有|现有|现共有|下辖|下设|设有|辖|划分为|划分成|分为|分成|划成|成立了?|组建了?|设立了?|(?:^|[，、；])有)$/u;
const WHOLE = /全(?<scope>[院校县市区镇乡村局厂所系司行矿]|街道|社区|集团|公司|园区)(?:现有|共有|有)?的?$/u;
const ALL = /(?:全体|所有|全部|广大)$/u;
/** A clause of its own, or the count that the sentence begins with. */
const OPENS = /(?:^|[，。；：！？])(?:我们|咱们)?(?:要)?(?:让|使|要求|希望|号召|动员|推动|确保)?$/u;

/** A count of some thing in a block. */
export type CountedThing = {
  readonly count: number;
  readonly unit: string;
  readonly thing: string;
  /** Place of count and classifier in the block. */
  readonly start: number;
  readonly end: number;
  /** total: what there is in all; those: 这45家企业; all: said of every one of them; some: any other count. */
  readonly role: "total" | "those" | "all" | "some";
  /** 全校, 全院: of all of which body. */
  readonly scope: string | null;
};

/** The things a block counts, in either script, in reading order. */
export const countedThings = kept((block: ReviewBlock): readonly CountedThing[] => {
  if (!/[个名家户位人支所]/u.test(block.text)) return [];
  const { text, at } = figuresOf(block);
  if (!/\d/u.test(text)) return [];
  const counted = [...text.matchAll(COUNTED)].map((match) => thingAt(match, text, at, false));
  const turned = [...text.matchAll(TURNED)].map((match) => thingAt(match, text, at, true));
  return [...counted, ...turned].sort((a, b) => a.start - b.start);
});

function thingAt(
  match: RegExpExecArray,
  text: string,
  at: (offset: number) => number,
  isTurned: boolean,
): CountedThing {
  const { count = "", unit = "", thing = "" } = match.groups ?? {};
  const from = match.index + (isTurned ? thing.length : 0);
  const before = text.slice(Math.max(0, match.index - 12), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 6);
  return {
    count: Number(count),
    unit,
    thing: thing === "共产党员" ? "党员" : thing,
    start: at(from),
    end: at(from + count.length + unit.length),
    scope: WHOLE.exec(before)?.groups?.scope ?? null,
    role: HAS.test(before) ? "total" : roleOf(before, after, isTurned),
  };
}

function roleOf(before: string, after: string, isTurned: boolean): CountedThing["role"] {
  if (isTurned) return "some";
  if (/[这那]$/u.test(before)) return "those";
  if (ALL.test(before) || WHOLE.test(before) || (OPENS.test(before) && UNIVERSAL.test(after))) return "all";
  return "some";
}
