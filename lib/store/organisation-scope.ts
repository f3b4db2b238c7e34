import "server-only";

/** Whose rows a store function may touch, and who asks. Every function that reads or writes rows takes one. */
export type OrganisationScope = { readonly organisationId: string; readonly userId: string };

/** Filter for rows that belong to the organisation alone. */
export function ownedBy(scope: OrganisationScope): { organizationId: string } {
  return { organizationId: scope.organisationId };
}

/** Filter for library rows: the organisation's own and the built-in ones. */
export function readableBy(scope: OrganisationScope): {
  OR: [{ organizationId: string }, { organizationId: null }];
} {
  return { OR: [{ organizationId: scope.organisationId }, { organizationId: null }] };
}
