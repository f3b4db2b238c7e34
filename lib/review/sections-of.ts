import { readHeadingNumber } from "@/lib/corpus/heading-number";
import { normaliseLine } from "@/lib/text/normalise";
import { kept } from "./kept";
import type { BlockHeading, ReviewBlock, ReviewText } from "./review-text";

/** A heading of a text and the blocks below it, up to the next heading of its level or above. */
export type Section = {
  readonly block: number;
  readonly heading: BlockHeading;
  /** Words without number and closing mark. */
  readonly words: string;
  /** First block after the section. */
  readonly end: number;
};

/** Every section of a text in reading order, those within sections too. */
export const sectionsOf = kept(({ blocks }: ReviewText): readonly Section[] => {
  const headings = blocks.flatMap((block, index) =>
    block.heading === null ? [] : [{ block, index, heading: block.heading }],
  );
  return headings.map(({ block, index, heading }, order): Section => {
    const isPart = printedNumber(block)?.shape === "part";
    const after = headings.find(
      (other, at) =>
        at > order &&
        other.heading.level <= heading.level &&
        // 第一部分 holds 一、二、三、, though both are headings of the first level.
        !(isPart && printedNumber(other.block)?.shape === "chinese"),
    );
    return { block: index, heading, words: headingWords(block, heading), end: after?.index ?? blocks.length };
  });
});

function headingWords({ text }: ReviewBlock, { numberEnd, end }: BlockHeading): string {
  return text.slice(numberEnd, end).replace(/[。；：，、:;,.\s]+$/u, "");
}

/** What number a line begins with, whether or not it was told to be a heading: 一、 （一） 1. （1） ①; null for none. */
export const printedNumber = kept((block: ReviewBlock) => {
  if (block.role !== "heading" && block.role !== "paragraph") return null;
  return readHeadingNumber(normaliseLine(block.text.slice(0, 40)));
});
