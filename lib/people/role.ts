/** What somebody is in a unit, from the most to the least they may do. */
export const ROLES = ["owner", "librarian", "author", "reviewer"] as const;

export type Role = (typeof ROLES)[number];

export function isRole(value: unknown): value is Role {
  return ROLES.some((role) => role === value);
}
