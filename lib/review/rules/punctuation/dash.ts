import { PUNCTUATION_MESSAGES as SAY } from "@/lib/messages/review/punctuation";
import { type PatternCase, patternHits } from "../../pattern-hits";
import type { BlockRule } from "../../rule";

const BEFORE = "(?<=[\\p{Script=Han}”》）])";
const AFTER = "(?=[\\p{Script=Han}“《])";

const CASES: readonly PatternCase[] = [
  {
    pattern: new RegExp(`${BEFORE}\\s?(?:-{2,4}|－{1,4}|–{2,4}|―|─|—{3,5}|— —|_{2}(?!_))\\s?${AFTER}`, "gu"),
    message: SAY.dash,
    fix: () => "——",
  },
  {
    pattern: new RegExp(`${BEFORE}(?:―{2}|─{2}|━{2}|– –)${AFTER}`, "gu"),
    message: SAY.dash,
    severity: "hint",
    fix: () => "——",
  },
  // A single one joins places, times and stages: 街道—社区—网格.
  {
    pattern: /(?<=[\p{Script=Han}]{6})[—–](?=[\p{Script=Han}“]{8})/gu,
    message: SAY.dash,
    severity: "hint",
    fix: () => "——",
    except: ({ index, input }) =>
      /[—–]/u.test(input.slice(Math.max(0, index - 12), index) + input.slice(index + 1, index + 13)),
  },
  { pattern: new RegExp(`${BEFORE}-${AFTER}`, "gu"), message: SAY.hyphen, severity: "hint", fix: () => "—" },
];

/** The dash is two cells, unbroken; one cell joins. */
export const dash: BlockRule = {
  id: "punctuation/dash",
  family: "punctuation",
  severity: "doubt",
  authority: "GB/T 15834—2011 4.10、4.13",
  scope: "block",
  *check(block) {
    if (block.role === "subtitle") return;
    if (/[-－–―─━—_]/u.test(block.text)) yield* patternHits(block, CASES);
  },
};
