import { fail, ok, type Result } from "@/lib/result";

/** The unit's own register: names that belong in its texts. A person may be followed by a post, 王一（县委书记）. */
export type NameRegister = { readonly places: readonly string[]; readonly persons: readonly string[] };

export const MAX_NAME_CHARS = 60;
/** Names of one kind. */
export const MAX_NAMES = 2_000;

export type NameLinesError = "register-name-too-long" | "register-too-many-names";

/**
 * Reads names typed one a line; blank lines and repetitions are dropped.
 *
 * @returns failures with `line` (1-based) of a name that is too long, and `limit`.
 */
export function readNameLines(text: string): Result<readonly string[], NameLinesError> {
  const lines = text.split(/\r?\n/u).map((line) => line.replace(/\s+/gu, " ").trim());
  const long = lines.findIndex((line) => line.length > MAX_NAME_CHARS);
  if (long >= 0) return fail("register-name-too-long", { line: long + 1, limit: MAX_NAME_CHARS });
  const names = [...new Set(lines.filter((line) => line !== ""))];
  if (names.length > MAX_NAMES) return fail("register-too-many-names", { limit: MAX_NAMES });
  return ok(names);
}
