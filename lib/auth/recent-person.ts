import "server-only";
import { getSessionCookie } from "better-auth/cookies";
import { AgeingMemo } from "./ageing-memo";
import { type Person, personUnprolonged } from "./current-person";

/** Between two keys of a writer nobody is dismissed; after a pause the first question goes to the database again. */
const memo = new AgeingMemo<Person | null>({ freshMs: 2_000, usableMs: 10_000 });

/**
 * Who sends this request, as of at most ten seconds ago: for what is asked with every key and only shows what the person
 * could read a moment before. Whatever changes something, or opens a page, asks anew.
 *
 * The memory is by the signed cookie as it was sent, so it knows nobody whose cookie has not been checked. A session that
 * is about to end is not prolonged here: the answer may be gone before the cookie could be set.
 */
export async function recentPerson(sent: Headers): Promise<Person | null> {
  const cookie = getSessionCookie(sent);
  if (cookie === null) return null;
  return memo.get(cookie, () => personUnprolonged(sent));
}
