/** Shortest line that is looked at: several paragraphs on one line are longer than any single sentence. */
const MIN_CHARS = 150;

/** Blanks after the end of a sentence that show a line to be several paragraphs. */
const MIN_BREAKS = 2;

const BLANKS = "[ \\t\\u00a0\\u3000]+";
// A closing bracket ends a sentence unless it closes a number.
const END =
  "[。！？：；:;!?”…]|(?<![（(](?:[一二三四五六七八九十]{1,3}|\\d{1,2}))[）)]|[\\p{Script=Han}”]\\.";
const AFTER_END = new RegExp(`(?<=${END})${BLANKS}(?=\\S)`, "gu");
const CHINESE = "[一二三四五六七八九十]{1,3}";
const STRUCTURAL = `(?:${CHINESE}[、.．]|[（(]${CHINESE}[)）]|[㈠-㈩]|第${CHINESE}部分)`;
const ADDRESS =
  "(?:(?:同志|朋友|老师|老師|乡亲|鄉親|同学|同學)[们們][^。；！？：:]{0,12}|(?:各位|尊敬的)[^。；！？：:]{1,30})[：:，,]";
const BEFORE_NUMBER = new RegExp(`(?<=\\S)${BLANKS}(?=${STRUCTURAL}|${ADDRESS})`, "gu");
const HEADING_THEN_BLANK = new RegExp(
  `^((?:${STRUCTURAL}|(?:\\d{1,2}[.．、]|[⒈-⒛]|[（(]\\d{1,2}[)）])(?!\\d))[、：:]?(?:${BLANKS})?[^。；！？\\s]{2,60})${BLANKS}(?=\\S)`,
  "u",
);

/**
 * Splits a line on which a converter put blanks in place of line ends: after the ends of sentences, before heading
 * numbers, and after the heading such a number begins.
 *
 * Lines with fewer than two blanks after a sentence end are left alone: those are slips of typing.
 */
export function splitBlankParagraphs(line: string): string[] {
  if (line.length < MIN_CHARS || !/[。！？：:] /u.test(line.replace(/[\t\u00a0\u3000]/gu, " ")))
    return [line];
  if ((line.match(AFTER_END)?.length ?? 0) < MIN_BREAKS) return [line];
  const ends = line.match(/[。！？](?=.)/gu)?.length ?? 0;
  const spacedEnds = line.match(/[。！？][ \t\u00a0\u3000]+\S/gu)?.length ?? 0;
  // Blanks after every end mark are a way of spacing marks; only heading numbers show paragraphs then.
  const isSpacing = ends > 6 && spacedEnds > ends * 0.9;
  return (isSpacing ? line : line.replace(AFTER_END, "\n"))
    .replace(BEFORE_NUMBER, "\n")
    .split("\n")
    .flatMap((piece) => piece.replace(HEADING_THEN_BLANK, "$1\n").split("\n"));
}
