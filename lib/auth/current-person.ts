import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { OrganisationScope } from "@/lib/store/organisation-scope";
import { hasOwner, membershipOf } from "@/lib/store/organisations";
import { auth } from "./auth";

/** Somebody signed in: who they are and whose rows they may touch. */
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly scope: OrganisationScope;
  /** Reviewers read and comment; the words are the authors'. */
  readonly mayWrite: boolean;
  /** Owners and librarians set what holds for the whole unit. */
  readonly mayManage: boolean;
};

/** Who sends this request, asked of the database once a request; null without a live session. */
export const currentPerson = cache(async (): Promise<Person | null> => {
  const session = await auth().api.getSession({ headers: await headers() });
  if (session === null) return null;
  const { user } = session;
  // Asked each time: whoever was taken out of the organisation may still hold a session that names it.
  const member = await membershipOf(user.id, session.session.activeOrganizationId);
  if (member === null) return null;
  const scope = { organisationId: member.organisationId, userId: user.id };
  const { id, name, email } = user;
  return {
    id,
    name,
    email,
    scope,
    mayWrite: member.role !== "reviewer",
    mayManage: member.role === "owner" || member.role === "librarian",
  };
});

/** For pages: the person, or a redirect to sign-in (to the first visit while nobody owns the installation). */
export async function requirePerson(): Promise<Person> {
  const person = await currentPerson();
  if (person !== null) return person;
  redirect((await hasOwner()) ? "/sign-in" : "/welcome");
}
