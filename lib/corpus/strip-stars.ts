/** What may stand before emphasis at the head of a line: an indent in any form, a number. */
const LEAD =
  "^(?:\\s|&[a-z]{4,5};|[?？□])*(?:\\d{1,2}[.、]?|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])?\\s*";

const STARRED = new RegExp(
  `(?<=${LEAD}|[。！？；：”])\\*\\*(?![省市县区乡镇村街社个名位次万亿元%同\\s*])([^*]{2,200})\\*\\*(?!\\*)`,
  "gu",
);

/**
 * Takes out the emphasis that Markdown left in a plain text: ** around a line, a sentence or the words of an item. Any
 * other ** is a mask (在**区和**县), and so is every __.
 */
export function stripStars(line: string): string {
  if (!line.includes("**")) return line;
  return line.replace(STARRED, (whole, words: string, at: number) => {
    const isAtEnd = line.slice(at + whole.length).trim() === "";
    const isLabel = /[。：！？；:]$/.test(words) || /^[一二三四五六七八九十第（(\d首其]/.test(words);
    return isAtEnd || isLabel ? words : whole;
  });
}
