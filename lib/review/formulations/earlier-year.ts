import { sentenceAt } from "../block-places";
import type { ReviewBlock } from "../review-text";

const YEAR = /(?<!\d)((?:19|20)\d{2})(?=年|[—－-](?:19|20)\d{2})/gu;
const SPELT_YEAR = /([一二][〇○零九][〇○零一二三四五六七八九]{2})年/gu;
const DIGITS = "〇一二三四五六七八九";

/** The years a text names, in figures or written out. */
export function yearsIn(text: string): number[] {
  const figures = [...text.matchAll(YEAR)].map((match) => Number(match[1]));
  const spelt = [...text.matchAll(SPELT_YEAR)].map(([, year = ""]) =>
    Number([...year.replace(/[○零]/gu, "〇")].map((digit) => DIGITS.indexOf(digit)).join("")),
  );
  return [...figures, ...spelt];
}

/** Whether the sentence at a place speaks of a year before the given one, and of none since. */
export function namesEarlierYear(block: ReviewBlock, offset: number, year: number): boolean {
  const years = yearsIn(sentenceAt(block, offset).text);
  return years.length > 0 && years.every((named) => named < year);
}
