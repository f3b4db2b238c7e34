import { fail, ok, type Result } from "@/lib/result";

/** What is looked for, as typed. */
export type SearchQuery = {
  readonly text: string;
  readonly isRegExp: boolean;
  /** Tells capital from small and full-width from narrow. A regular expression always tells the width. */
  readonly isExact: boolean;
  /** Leaves out what stands in quotation marks or title marks. */
  readonly skipQuoted: boolean;
};

export type PatternFault = "pattern-invalid" | "pattern-costly" | "pattern-long";

/** Longest pattern, in UTF-16 units. */
export const MAX_PATTERN_CHARS = 500;

const MAX_OPEN_REPEATS = 3;

/**
 * The regular expression for a query, global and by code points.
 *
 * Patterns whose time can explode are refused: a repeat of something that itself repeats or branches, and more than
 * three repeats without a bound.
 */
export function searchPattern(query: SearchQuery): Result<RegExp, PatternFault> {
  const { text, isRegExp, isExact } = query;
  if (text.length > MAX_PATTERN_CHARS) return fail("pattern-long", { max: MAX_PATTERN_CHARS });
  if (!isRegExp) return ok(new RegExp(escapePattern(text), "gu"));
  if (isCostly(text)) return fail("pattern-costly");
  try {
    return ok(new RegExp(text, isExact ? "gu" : "giu"));
  } catch {
    return fail("pattern-invalid");
  }
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}

/** Escapes and character classes hold no repeats; each becomes one plain letter. */
function bare(pattern: string): string {
  return pattern.replace(/~|\\(?:[pPu]\{[^}]*\}|.)/gsu, "x").replace(/\[[^\]]*\]/gu, "x");
}

const OPEN_REPEAT = /[*+]|\{\d+,\}/gu;

function isCostly(pattern: string): boolean {
  let rest = bare(pattern);
  if ((rest.match(OPEN_REPEAT) ?? []).length > MAX_OPEN_REPEATS) return true;
  // Innermost groups first: each is judged, then becomes a letter, or ~ when it repeats or branches.
  const innermost = /\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?([^()]*)\)([*+]|\{\d+(?:,\d*)?\})?/u;
  for (let group = innermost.exec(rest); group !== null; group = innermost.exec(rest)) {
    const [whole, inside = "", repeat] = group;
    const isWild = /[*+|~]|\{\d+,/u.test(inside);
    if (isWild && repeat !== undefined && !/^\{[1-9]\}$/u.test(repeat)) return true;
    rest = rest.replace(whole, () => (isWild ? "~" : "x"));
  }
  return false;
}
