import { FACT_MESSAGES } from "@/lib/messages/review/fact";
import { kept } from "../../kept";
import type { ReviewBlock } from "../../review-text";
import type { TextRule } from "../../rule";

const YEAR = /(?<!\d)((?:19|20)\d{2})(?=年)/gu;
const REPORTED_YEAR =
  /(?<!\d|[与和同比较自])((?:19|20)\d{2})年度(?=[^，。；]{0,16}(?:述职|评议|考核|抓|会议))(?![^，。；]{0,16}(?:指出|反馈|查摆|点评|提出|检出|相比|以来|对照)的?)/gu;

/**
 * The years of title, date line and the meeting's name fit the year the text is spoken in: its own, or the year before
 * as the one reported on. A date line of the year after a report's is right as well.
 */
export const titleYear: TextRule = {
  id: "fact/title-year",
  family: "fact",
  severity: "doubt",
  authority: "通行写法",
  scope: "text",
  *check({ blocks }, { year, facts: { occasion } }) {
    const title = blocks.findIndex(({ role }) => role === "title");
    const titled = yearsIn(blocks[title], YEAR);
    // The meeting's name on the fact sheet says it where the title does not.
    const own = titled.length > 0 || occasion === null ? titled : namedYears(occasion);
    for (const [block, line] of blocks.entries()) {
      // What ends like a sentence is one, though it stands where the title does.
      if (line.role === "dateLine" || (line.role === "title" && !/[。！？]$/u.test(line.text))) {
        for (const found of yearsIn(line, YEAR))
          if (year !== null && !fits(line.role, found.value, year))
            yield {
              block,
              start: found.start,
              end: found.end,
              message: FACT_MESSAGES.titleYear(found.value, year),
            };
      }
      const [only] = own;
      if (line.role !== "paragraph" || only === undefined || own.length > 1) continue;
      const reported = reportedYearsOf(line);
      // Where the title's own year is named as well, the other one is spoken of beside it.
      if (reported.some(({ value }) => value === only.value)) continue;
      for (const found of reported) {
        if (!opensSpeech(blocks, block)) continue;
        yield {
          block,
          start: found.start,
          end: found.end,
          message: FACT_MESSAGES.yearMismatch(found.value, only.value),
        };
      }
    }
  },
};

function fits(role: "title" | "dateLine", found: number, year: number): boolean {
  return role === "title" ? found >= year - 1 && found <= year + 1 : found === year || found === year + 1;
}

/** Where this meeting is named; further on other years may be spoken of. */
function opensSpeech(blocks: readonly ReviewBlock[], index: number): boolean {
  const first = blocks.findIndex(({ role }) => role === "paragraph");
  return index <= first + 1;
}

const namedYears = (name: string) => [...name.matchAll(YEAR)].map((match) => ({ value: Number(match[1]) }));

const reportedYearsOf = kept((block: ReviewBlock) => yearsIn(block, REPORTED_YEAR));

function yearsIn(block: ReviewBlock | undefined, pattern: RegExp) {
  return [...(block?.text ?? "").matchAll(pattern)].map((match) => ({
    value: Number(match[1]),
    start: match.index,
    end: match.index + match[0].length + (match[0].endsWith("度") ? 0 : 1),
  }));
}
