import type { HeadingLevel } from "../extensions/heading";

/** A heading's number at the start of a line; `endOffset` is where the heading's words begin. */
export type HeadingNumberMatch = { readonly level: HeadingLevel; readonly endOffset: number };

const NUMERAL = "[一二三四五六七八九十]{1,3}";
const HEADING_PATTERNS: readonly (readonly [HeadingLevel, RegExp])[] = [
  [1, new RegExp(`^[ \\u3000]*${NUMERAL}、`, "u")],
  [2, new RegExp(`^[ \\u3000]*[（(]${NUMERAL}[）)]、?`, "u")],
  [3, /^[ \u3000]*\d{1,2}[.．](?!\d)/u],
];

/** 3. at the end of what is typed so far may still become 3.5; what follows the point decides. */
const DECIDED_LEVEL_3 = /^[ \u3000]*\d{1,2}[.．](?:[ \u3000]|(?=[\p{Script=Han}“‘《（(]))/u;

/** Whether a text being typed is an Arabic number with its point and nothing behind it yet. */
export function isUndecidedNumber(text: string): boolean {
  return /^[ \u3000]*\d{1,2}[.．]$/u.test(text);
}

/** A number typed at the start of a line; `decidedOffset` is behind the character that made it certain. */
export type TypedNumberMatch = HeadingNumberMatch & { readonly decidedOffset: number };

/** As `matchHeadingNumber`, for text that is still being typed: 3. counts once a blank or a word follows. */
export function matchTypedNumber(text: string): TypedNumberMatch | null {
  const match = matchHeadingNumber(text);
  if (match === null || match.level < 3)
    return match === null ? null : { ...match, decidedOffset: match.endOffset };
  const decided = DECIDED_LEVEL_3.exec(text)?.[0];
  if (decided === undefined) return null;
  return { level: 3, endOffset: decided.length, decidedOffset: match.endOffset + 1 };
}

/** The number a line begins with, as in 一、 （二） 3.; null when it begins otherwise. */
export function matchHeadingNumber(text: string): HeadingNumberMatch | null {
  for (const [level, pattern] of HEADING_PATTERNS) {
    const match = pattern.exec(text);
    if (match !== null) return { level, endOffset: match[0].length };
  }
  return null;
}
