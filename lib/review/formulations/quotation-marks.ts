import type { TextRange } from "@/lib/text/quoted-ranges";

const OPENING = /[“‘「『]/u;
const CLOSING = /[”’」』]/u;
const STRAIGHT = /["'＂＇]/u;

/** Whether quotation marks of any kind stand right before and right after a stretch. */
export function isInMarks(text: string, { start, end }: TextRange): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  return (OPENING.test(before) && CLOSING.test(after)) || (STRAIGHT.test(before) && STRAIGHT.test(after));
}

/** The stretch with the mark that stands right beside it and has its partner inside. */
export function withOwnMarks(text: string, { start, end }: TextRange): TextRange {
  let depth = 0;
  let unopened = 0;
  let straight = 0;
  for (const char of text.slice(start, end)) {
    if (OPENING.test(char)) depth += 1;
    else if (STRAIGHT.test(char)) straight += 1;
    else if (CLOSING.test(char)) {
      if (depth > 0) depth -= 1;
      else unopened += 1;
    }
  }
  if (depth === 1 && CLOSING.test(text.charAt(end))) return { start, end: end + 1 };
  if (unopened === 1 && OPENING.test(text.charAt(start - 1))) return { start: start - 1, end };
  if (straight % 2 === 1) {
    if (STRAIGHT.test(text.charAt(end))) return { start, end: end + 1 };
    if (STRAIGHT.test(text.charAt(start - 1))) return { start: start - 1, end };
  }
  return { start, end };
}

/** Whether every mark inside a stretch has its partner inside as well: only then may the stretch be replaced. */
export function hasEvenMarks(words: string): boolean {
  const count = (pattern: RegExp) => [...words].filter((char) => pattern.test(char)).length;
  return count(OPENING) === count(CLOSING) && count(STRAIGHT) % 2 === 0;
}

/** A wording in the marks that the words it replaces use: ‘’ inside a quotation, straight ones where those are typed. */
export function inMarksOf(words: string, replaced: string, isQuoted: boolean): string {
  if (/["＂]/u.test(replaced)) return words.replace(/[“”]/gu, '"');
  if (/[‘’]/u.test(replaced) || (isQuoted && !/[“”]/u.test(replaced)))
    return words.replaceAll("“", "‘").replaceAll("”", "’");
  return words;
}
