import cues from "@/corpus/lexicon/mining-cues.json";
import type { LibraryDocument, Sentence } from "@/lib/corpus/library-document";
import { visibleChars } from "./clean-cut";

/**
 * A sentence, or a self-standing part of a long one, still in the document's own words. One that leads in to a set of
 * run-in headings ends on a colon and stands under the heading above them.
 */
export type SentenceUnit = { readonly sentence: Sentence; readonly text: string };

/** Sentences up to this length are kept whole. */
const WHOLE_CHARS = 120;
const ORDINAL =
  /^(?:[一二三四五六七八九十]+(?:是|要)|第[一二三四五六七八九十]+[，、]|其[一二三四五六七八九][，、]|(?:首先|其次|再次|最后)，|[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、)/u;
const LEAD_WORDS = new RegExp(`^(?:${cues.leadWords.join("|")})`, "u");

/** The document's sentences without run-in headings and lead words; long ones parted where 有的…；有的… runs on. */
export function sentenceUnits(document: LibraryDocument): SentenceUnit[] {
  const headings = new Set(document.headings.map((heading) => bareText(heading.text)));
  return document.sentences.flatMap((sentence) => {
    const leadIn = beforeFirstItem(sentence.text.trim(), headings);
    if (leadIn !== null) {
      const item = sentence.headingIndex === null ? undefined : document.headings[sentence.headingIndex];
      const above = { ...sentence, headingIndex: item?.parent ?? null };
      return [{ sentence: above, text: `${leadIn.replace(LEAD_WORDS, "")}：` }];
    }
    const text = bodyOf(sentence.text.trim(), headings);
    if (text === "") return [];
    if (visibleChars(text) <= WHOLE_CHARS) return [{ sentence, text }];
    return text
      .split(/[；;]/u)
      .map((part) => withEndMark(part.replace(LEAD_WORDS, "").trim()))
      .filter((part) => part.length > 1)
      .map((part) => ({ sentence, text: part }));
  });
}

/** Text without marks, to tell a heading from the sentence it was printed as. */
export function bareText(text: string): string {
  return text.replace(/[\s，。；：、！？“”‘’（）《》]/gu, "");
}

function bodyOf(text: string, headings: ReadonlySet<string>): string {
  const numbered = ORDINAL.test(text);
  const body = text.replace(ORDINAL, "");
  if (headings.has(bareText(body)) || headings.has(bareText(text))) return "";
  // 一是责任不实：… prints the heading first: what follows it is the sentence.
  const colon = /^([^，。；：]{2,30})[：。，](?=.)/u.exec(body);
  const headed = numbered && colon?.[1] !== undefined && headings.has(bareText(colon[1]));
  return withEndMark((headed ? body.slice(colon[0].length) : body).replace(LEAD_WORDS, ""));
}

/** What leads in to a run-in heading in the same sentence (主要表现在以下方面：一是责任不实。), or null. */
function beforeFirstItem(text: string, headings: ReadonlySet<string>): string | null {
  const match = /^(.+?)[：；，](?:一是|一要|第一，|首先，|其一，)(.+)$/u.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  return headings.has(bareText(match[2])) ? match[1] : null;
}

function withEndMark(text: string): string {
  if (text === "" || /[。！？]”?$/u.test(text)) return text;
  return `${text.replace(/[，、；：]+$/u, "")}。`;
}
