import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { describeError } from "@/lib/operations/describe-error";
import { log } from "@/lib/operations/log";
import type { Abilities } from "@/lib/people/abilities";
import { fail, ok, type Result } from "@/lib/result";
import type { OrganisationScope } from "@/lib/store/organisation-scope";
import { hasOwner, membershipOf, noteSeen } from "@/lib/store/organisations";
import { auth } from "./auth";
import { abilitiesOf, holds, type Permission, refusalOf } from "./permission";

/** Somebody signed in: who they are and whose rows they may touch. */
export type Person = Abilities & {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly scope: OrganisationScope;
  /** What they are in the organisation: owner, librarian, author, reviewer. */
  readonly role: string;
  /** The session the request came with. */
  readonly sessionId: string;
};

/** Who sends this request, asked of the database once a request; null without a live session. */
export const currentPerson = cache(async (): Promise<Person | null> => personBehind(await headers()));

/** The person whose session the headers of a request carry. */
export async function personBehind(
  sent: Headers,
  query?: { readonly disableRefresh: true },
): Promise<Person | null> {
  const session = await auth().api.getSession({ headers: sent, query });
  if (session === null) return null;
  const { user } = session;
  // Asked each time: whoever was taken out of the organisation may still hold a session that names it.
  const member = await membershipOf(user.id, session.session.activeOrganizationId);
  if (member === null) return null;
  await noteSeen(member).catch((error: unknown) => {
    // A full disk must not keep people from reading.
    log("warn", "last-seen-not-noted", describeError(error));
  });
  const scope = { organisationId: member.organisationId, userId: user.id };
  const { id, name, email } = user;
  return {
    id,
    name,
    email,
    scope,
    role: member.role,
    sessionId: session.session.id,
    ...abilitiesOf(member.role),
  };
}

/** For pages: the person, or a redirect to sign-in (to the first visit while nobody owns the installation). */
export async function requirePerson(): Promise<Person> {
  const person = await currentPerson();
  if (person !== null) return person;
  redirect((await hasOwner()) ? "/sign-in" : "/welcome");
}

/** For server actions: the person when their role allows the act; a visitor without a session is sent to sign in. */
export async function requirePermission(permission: Permission): Promise<Result<Person>> {
  const person = await requirePerson();
  return holds(person.role, permission) ? ok(person) : fail(refusalOf(permission));
}
