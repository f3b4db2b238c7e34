import "server-only";

/** Only its origin matters: what resolves to another one is not ours. */
const HERE = "http://here.invalid";

/**
 * The page to go on to after sign-in: a path of this site, or `/`. An address elsewhere in the link must not become it,
 * however it is written: browsers drop tabs and line ends and read a backslash as a slash.
 */
export function ownPath(next: unknown): string {
  if (typeof next !== "string" || !next.startsWith("/") || !URL.canParse(next, HERE)) return "/";
  const { origin, pathname, search, hash } = new URL(next, HERE);
  return origin === HERE && !pathname.startsWith("//") ? `${pathname}${search}${hash}` : "/";
}
