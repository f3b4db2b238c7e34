import "server-only";
import { getSessionCookie } from "better-auth/cookies";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { describeError } from "@/lib/operations/describe-error";
import { log } from "@/lib/operations/log";
import type { Abilities } from "@/lib/people/abilities";
import { fail, ok, type Result } from "@/lib/result";
import { type LiveSession, liveSession } from "@/lib/store/live-session";
import type { OrganisationScope } from "@/lib/store/organisation-scope";
import { hasOwner, membershipOf, noteSeen } from "@/lib/store/organisations";
import { auth, isDueToBeProlonged } from "./auth";
import { noteRefusal } from "./note-refusal";
import { abilitiesOf, holds, type Permission, refusalOf } from "./permission";
import { VerifiedCookies } from "./verified-cookies";

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

const verified = new VerifiedCookies();

/**
 * The person whose session the headers of a request carry.
 *
 * The library that keeps sessions is asked the first time a cookie comes, and again when the session has ended or is to
 * be prolonged; in between one question to the database tells all that is needed, at a fraction of the cost.
 */
export async function personBehind(
  sent: Headers,
  query?: { readonly disableRefresh: true },
): Promise<Person | null> {
  const cookie = getSessionCookie(sent);
  if (cookie === null) return null;
  const token = verified.tokenOf(cookie);
  const live = token === undefined ? null : await liveSession(token);
  const isProlonged = query?.disableRefresh !== true;
  if (live !== null && !(isProlonged && isDueToBeProlonged(live.expiresAt))) return personOf(live);
  verified.forget(cookie);
  const session = await auth().api.getSession({ headers: sent, query });
  if (session === null) return null;
  verified.keep(cookie, session.session.token);
  const { id, expiresAt, activeOrganizationId } = session.session;
  // Asked each time: whoever was taken out of the organisation may still hold a session that names it.
  const member = await membershipOf(session.user.id, activeOrganizationId);
  return member === null ? null : personOf({ id, expiresAt, user: session.user, member });
}

/**
 * The person behind a request that is answered ahead of the framework, where no cookie could be set: a session that is
 * about to end is prolonged by the page's next other request.
 */
export const personUnprolonged = (sent: Headers): Promise<Person | null> =>
  personBehind(sent, { disableRefresh: true });

async function personOf({ id: sessionId, user, member }: LiveSession): Promise<Person> {
  await noteSeen(member).catch((error: unknown) => {
    // A full disk must not keep people from reading.
    log("warn", "last-seen-not-noted", describeError(error));
  });
  const { id, name, email } = user;
  return {
    ...{ id, name, email, sessionId },
    scope: { organisationId: member.organisationId, userId: id },
    role: member.role,
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
  if (holds(person.role, permission)) return ok(person);
  await noteRefusal(person, permission, await headers());
  return fail(refusalOf(permission));
}
