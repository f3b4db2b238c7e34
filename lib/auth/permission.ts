import type { Abilities } from "@/lib/people/abilities";
import type { DraftPowers } from "@/lib/speech/draft-state";

/**
 * What an act needs: to `read` what is the unit's and remark on it, to `write` drafts and the library, to `manage` what
 * holds for all, to `decide` whether a draft that was sent goes back or goes out, to `administer` who belongs to the unit.
 */
export type Permission = "read" | "write" | "manage" | "decide" | "administer";

/**
 * Reviewers read and comment; the words are the authors'; librarians and owners set what holds for the whole unit; people
 * are the owners'.
 */
const HOLDERS: Readonly<Record<Permission, ReadonlySet<string>>> = {
  read: new Set(["owner", "librarian", "author", "reviewer"]),
  write: new Set(["owner", "librarian", "author"]),
  manage: new Set(["owner", "librarian"]),
  administer: new Set(["owner"]),
  decide: new Set(["owner", "reviewer"]),
};

const REFUSALS: Readonly<Record<Permission, string>> = {
  read: "not-signed-in",
  write: "reviewer-reads-only",
  manage: "librarians-only",
  administer: "owners-only",
  decide: "step-not-yours",
};

/** @param role - what the person is in the organisation; a name that nobody gave out may do nothing. */
export function holds(role: string, permission: Permission): boolean {
  return HOLDERS[permission].has(role);
}

/**
 * What a person may do on the way of a draft: who answers for the unit, or wrote the draft, may begin a new round.
 *
 * @param isAuthor - it is their own draft.
 */
export function draftPowers(role: string, isAuthor: boolean): DraftPowers {
  const write = holds(role, "write");
  return {
    write,
    decide: holds(role, "decide"),
    reopen: write && (isAuthor || role === "owner"),
    deleteRemarks: holds(role, "administer"),
  };
}

/** Code of the message that says why an act was refused. */
export function refusalOf(permission: Permission): string {
  return REFUSALS[permission];
}

export function abilitiesOf(role: string): Abilities {
  return {
    mayWrite: holds(role, "write"),
    mayManage: holds(role, "manage"),
    mayAdminister: holds(role, "administer"),
  };
}
