/** A sentence with its place in the text it was cut from: UTF-16, end exclusive. */
export type SentenceSpan = {
  readonly text: string;
  readonly startOffset: number;
  readonly endOffset: number;
};

const TERMINATOR = /[。！？!?…][。！？!?…]*[”’）》】〕)"]*/g;

/**
 * Cuts a paragraph into sentences at 。！？……, closing quotation marks and brackets staying with the sentence they
 * close. Together the sentences are the whole text without the blanks between them.
 *
 * No cut: inside brackets that are still open, and after an ellipsis or a quoted question that the sentence runs on
 * from (“怎么抓”, 等……都).
 */
export function splitSentences(text: string): SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  let start = 0;
  for (const match of text.matchAll(TERMINATOR)) {
    const end = match.index + match[0].length;
    if (end >= text.length || !isEnd(text, match[0], start, end)) continue;
    pushSentence(sentences, text, start, end);
    start = end;
  }
  pushSentence(sentences, text, start, text.length);
  return sentences;
}

function isEnd(text: string, run: string, start: number, end: number): boolean {
  if (/^[,，、；;：:。！？]/.test(text.slice(end, end + 1))) return false;
  if (run.startsWith("…") && !/[。！？]/.test(run)) return false;
  if (/^[?!]/.test(run) && /[A-Za-z0-9?=&/]/.test(text.charAt(end))) return false;
  // A quoted question or exclamation inside a sentence: “怎么抓？”关键在“整”。
  if (/^[！？?!]+[”’]/.test(run)) return false;
  return !isInsideBracket(text.slice(start, end));
}

function isInsideBracket(piece: string): boolean {
  const open = Math.max(piece.lastIndexOf("（"), piece.lastIndexOf("("));
  // A bracket never closed within 120 characters is a typing slip, not a reason to keep a paragraph in one piece.
  return open > Math.max(piece.lastIndexOf("）"), piece.lastIndexOf(")")) && piece.length - open < 120;
}

function pushSentence(sentences: SentenceSpan[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && text.charAt(from) === " ") from += 1;
  while (to > from && text.charAt(to - 1) === " ") to -= 1;
  if (to > from) sentences.push({ text: text.slice(from, to), startOffset: from, endOffset: to });
}
