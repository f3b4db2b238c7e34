/**
 * Tests whether one of many patterns matches a text.
 *
 * Those that are bound to the beginning of the text form an expression of their own: joined with the others they would
 * be tried again at every character.
 *
 * @param patterns - sources of regular expressions.
 * @param flags - neither `g`, `m` nor `y`.
 */
export function patternUnion(patterns: readonly string[], flags: string): (text: string) => boolean {
  const bound = join(patterns.filter(isBoundToStart), flags);
  const free = join(
    patterns.filter((pattern) => !isBoundToStart(pattern)),
    flags,
  );
  return (text) => bound?.test(text) === true || free?.test(text) === true;
}

function join(patterns: readonly string[], flags: string): RegExp | null {
  if (patterns.length === 0) return null;
  return new RegExp(patterns.map((pattern) => `(?:${pattern})`).join("|"), flags);
}

/** A pattern that begins with ^ and has no alternative beside it. */
function isBoundToStart(pattern: string): boolean {
  if (!pattern.startsWith("^")) return false;
  // Escapes, classes, then groups from the innermost outwards: what is left stands at the top level.
  let top = pattern.replace(/\\./gs, "").replace(/\[[^\]]*\]/gs, "");
  for (let before = ""; before !== top; ) {
    before = top;
    top = top.replace(/\([^()]*\)/gs, "");
  }
  return !top.includes("|");
}
