import lexicon from "@/corpus/lexicon/person-names.json";
import { charSet, charTable } from "@/lib/text/char-table";
import { isWordAt } from "./name-words";
import { createWordMatcher } from "./word-matcher";

const beforeChars = charSet(lexicon.beforeChars);
const beforeWords = createWordMatcher(lexicon.beforeWords);
const afterWords = createWordMatcher(lexicon.afterWords);
const MARKS = charTable(/[\p{P}\p{S}\p{Z}\s]/u);

/** Whether a place in a text is an end of it or has a mark, blank or slot on that side. */
export function isMarkAt(text: string, at: number): boolean {
  return at < 0 || at >= text.length || MARKS[text.charCodeAt(at)] === 1;
}

/** A name begins after a mark, a post, a unit or an ordinary word, not in the middle of a word. */
export function isNameStart(text: string, start: number): boolean {
  if (isMarkAt(text, start - 1) || beforeChars[text.charCodeAt(start - 1)] === 1) return true;
  if (beforeWords.startOf(text, start) >= 0) return true;
  return isWordAt(text, start - 2) && !isWordAt(text, start - 1);
}

/** A name ends before a mark or a word such as 强调, 在, 等. */
export function isNameEnd(text: string, end: number): boolean {
  return isMarkAt(text, end) || afterWords.endOf(text, end) >= 0;
}

/** A name may also end where an ordinary word begins, unless the name's last character makes a word with the next. */
export function isWordBoundary(text: string, end: number): boolean {
  return isWordAt(text, end) && !isWordAt(text, end - 1);
}
