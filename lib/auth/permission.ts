import type { Abilities } from "@/lib/people/abilities";

/**
 * What an act needs: to `read` what is the unit's, to `write` drafts and the library, to `manage` what holds for all, to
 * `administer` who belongs to the unit.
 */
export type Permission = "read" | "write" | "manage" | "administer";

/**
 * Reviewers read and comment; the words are the authors'; librarians and owners set what holds for the whole unit; people
 * are the owners'.
 */
const HOLDERS: Readonly<Record<Permission, ReadonlySet<string>>> = {
  read: new Set(["owner", "librarian", "author", "reviewer"]),
  write: new Set(["owner", "librarian", "author"]),
  manage: new Set(["owner", "librarian"]),
  administer: new Set(["owner"]),
};

const REFUSALS: Readonly<Record<Permission, string>> = {
  read: "not-signed-in",
  write: "reviewer-reads-only",
  manage: "librarians-only",
  administer: "owners-only",
};

/** @param role - what the person is in the organisation; a name that nobody gave out may do nothing. */
export function holds(role: string, permission: Permission): boolean {
  return HOLDERS[permission].has(role);
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
