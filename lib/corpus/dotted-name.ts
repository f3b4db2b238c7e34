import lexicon from "@/corpus/lexicon/person-names.json";
import type { NameSpan } from "./person-contexts";
import { isLeader } from "./person-shapes";

const DOT = /[·•・‧]/u;
const translit = new Set(lexicon.translitChars);
const MAX_PART = 7;

/** A name written with dots (艾力·买买提) around the dot at a place, or null. */
export function dottedNameAt(text: string, dot: number): NameSpan | null {
  let start = dot;
  let end = dot + 1;
  while (dot - start < MAX_PART && translit.has(text.charAt(start - 1))) start -= 1;
  while (
    end < text.length &&
    (translit.has(text.charAt(end)) || isInnerDot(text, end)) &&
    end - dot < 2 * MAX_PART
  )
    end += 1;
  if (/[和如地]/u.test(text.charAt(start)) && dot - start > 1) start += 1;
  while (/[和如地]/u.test(text.charAt(end - 1)) && end > dot + 2) end -= 1;
  const parts = text.slice(start, end).split(DOT);
  return parts.every((part) => part.length > 0) && !parts.some(isLeader) ? { start, end } : null;
}

function isInnerDot(text: string, at: number): boolean {
  return DOT.test(text.charAt(at)) && translit.has(text.charAt(at + 1));
}
