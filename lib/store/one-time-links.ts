import "server-only";
import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { MadeLink, OpenInvitation } from "@/lib/people/one-time-link";
import { isRole, type Role } from "@/lib/people/role";
import { fail, ok, type Result } from "@/lib/result";
import { type AuditActor, recordAudit } from "./audit-log";
import { isUuid } from "./is-uuid";
import { type OrganisationScope, ownedBy } from "./organisation-scope";
import { prisma } from "./prisma-client";
import { endSessionsOf } from "./sessions";
import { storableText } from "./storable-text";
import type { Transaction } from "./transaction";
import { unitDatabase } from "./unit-database";

const HOUR_MS = 60 * 60 * 1000;
const INVITATION_MS = 7 * 24 * HOUR_MS;
const RESET_MS = 24 * HOUR_MS;

const PURPOSES = { invitation: "invitation", reset: "password-reset" } as const;

/** Makes a link that lets one person join the unit within seven days. */
export async function makeInvitation(
  actor: AuditActor,
  { role, note }: { readonly role: Role; readonly note: string },
): Promise<MadeLink> {
  return unitDatabase(actor.scope).$transaction(async (tx) => {
    const data = { purpose: PURPOSES.invitation, role, note: storableText(note) };
    const { id, link } = await makeLink(tx, actor, data, INVITATION_MS);
    await recordAudit(tx, actor, { kind: "invitation-made", subjectId: id, data: { role } });
    return link;
  });
}

/** Invitations that can still be used, latest first. */
export async function listInvitations(scope: OrganisationScope): Promise<OpenInvitation[]> {
  const rows = await unitDatabase(scope).oneTimeLink.findMany({
    where: { ...ownedBy(scope), purpose: PURPOSES.invitation, ...open() },
    orderBy: { createdAt: "desc" },
    include: { madeBy: { select: { name: true } } },
  });
  return rows.map(({ id, role, note, madeBy, expiresAt }) => ({
    ...{ id, note, role: role ?? "", madeBy: madeBy.name },
    expiresAt: expiresAt.toISOString(),
  }));
}

export async function revokeInvitation(actor: AuditActor, id: string): Promise<Result<null>> {
  if (!isUuid(id)) return fail("invitation-gone");
  return unitDatabase(actor.scope).$transaction(async (tx) => {
    const { count } = await tx.oneTimeLink.updateMany({
      where: { id, ...ownedBy(actor.scope), purpose: PURPOSES.invitation, ...open() },
      data: { revokedAt: new Date() },
    });
    if (count === 0) return fail("invitation-gone");
    await recordAudit(tx, actor, { kind: "invitation-revoked", subjectId: id });
    return ok(null);
  });
}

/** Makes a link by which one of the unit sets a new password within a day; an earlier one is good for nothing then. */
export async function makePasswordReset(actor: AuditActor, userId: string): Promise<Result<MadeLink>> {
  const { organizationId } = ownedBy(actor.scope);
  // Across units, for it asks whether they belong to another as well.
  return prisma().$transaction(async (tx) => {
    const members = await tx.member.findMany({
      where: { userId },
      include: { user: { select: { name: true } } },
    });
    const member = members.find((each) => each.organizationId === organizationId);
    if (member === undefined) return fail("member-missing");
    if (member.disabledAt !== null) return fail("member-is-disabled");
    // One unit's owner must not take over an account that opens another unit as well.
    if (members.length > 1) return fail("member-elsewhere");
    await tx.oneTimeLink.updateMany({
      where: { organizationId, purpose: PURPOSES.reset, forUserId: userId, ...open() },
      data: { revokedAt: new Date() },
    });
    const { link } = await makeLink(tx, actor, { purpose: PURPOSES.reset, forUserId: userId }, RESET_MS);
    await recordAudit(tx, actor, { kind: "reset-made", subjectId: userId, subjectName: member.user.name });
    return ok(link);
  });
}

/** What an unused invitation promises; null for one that is used, over, revoked or unknown. */
export async function readInvitation(token: string): Promise<{ role: Role; organisation: string } | null> {
  const row = await prisma().oneTimeLink.findFirst({
    where: { tokenHash: hashOf(token), purpose: PURPOSES.invitation, ...open() },
    include: { organization: { select: { name: true } } },
  });
  return row !== null && isRole(row.role) ? { role: row.role, organisation: row.organization.name } : null;
}

/** Whose password an unused link sets. */
export async function readPasswordReset(token: string): Promise<{ name: string; email: string } | null> {
  const row = await prisma().oneTimeLink.findFirst({
    where: { tokenHash: hashOf(token), purpose: PURPOSES.reset, ...open() },
    include: { forUser: { select: { name: true, email: true } } },
  });
  return row?.forUser ?? null;
}

export type NewMember = { readonly name: string; readonly email: string; readonly passwordHash: string };

/** Makes the account and the membership an invitation promises; of two who use it at once one comes in. */
export async function acceptInvitation(
  token: string,
  { name, email, passwordHash }: NewMember,
  address: string | null,
): Promise<Result<null>> {
  return prisma()
    .$transaction(async (tx) => {
      const link = await takeLink(tx, token, PURPOSES.invitation);
      if (link === null || !isRole(link.role)) return fail("link-over");
      const userId = randomUUID();
      const user = { id: userId, name: storableText(name), email: email.toLowerCase() };
      const { count } = await tx.user.createMany({ data: [user], skipDuplicates: true });
      // Thrown away with the transaction: the link stays good for another try.
      if (count === 0) throw new TakenEmail();
      await tx.account.create({
        data: {
          id: randomUUID(),
          accountId: userId,
          providerId: "credential",
          userId,
          password: passwordHash,
        },
      });
      const { organizationId, role } = link;
      await tx.member.create({ data: { id: randomUUID(), organizationId, userId, role } });
      const scope = { organisationId: organizationId, userId };
      await recordAudit(
        tx,
        { scope, name, address },
        { kind: "invitation-accepted", subjectId: link.id, data: { role } },
      );
      return ok(null);
    })
    .catch((error: unknown) => {
      if (error instanceof TakenEmail) return fail("email-taken");
      throw error;
    });
}

class TakenEmail extends Error {}

/** Sets the password and ends every session of the person. */
export async function acceptPasswordReset(
  token: string,
  passwordHash: string,
  address: string | null,
): Promise<Result<null>> {
  return prisma().$transaction(async (tx) => {
    const link = await takeLink(tx, token, PURPOSES.reset);
    if (link === null || link.forUserId === null) return fail("link-over");
    const { organizationId, forUserId: userId } = link;
    await tx.account.updateMany({
      where: { userId, providerId: "credential" },
      data: { password: passwordHash },
    });
    const sessions = await endSessionsOf(tx, organizationId, userId);
    const { name } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { name: true } });
    const scope = { organisationId: organizationId, userId };
    await recordAudit(tx, { scope, name, address }, { kind: "reset-used", data: { sessions } });
    return ok(null);
  });
}

/** Makes worthless what somebody handed out, and what was made for them. */
export async function revokeLinksOf(tx: Transaction, organisationId: string, userId: string): Promise<void> {
  await tx.oneTimeLink.updateMany({
    where: {
      organizationId: organisationId,
      ...open(),
      OR: [{ madeById: userId }, { forUserId: userId }],
    },
    data: { revokedAt: new Date() },
  });
}

const open = () => ({ usedAt: null, revokedAt: null, expiresAt: { gt: new Date() } });

const hashOf = (token: string) => createHash("sha256").update(token).digest("hex");

type LinkColumns =
  | { readonly purpose: "invitation"; readonly role: Role; readonly note: string }
  | { readonly purpose: "password-reset"; readonly forUserId: string };

async function makeLink(tx: Transaction, { scope }: AuditActor, columns: LinkColumns, lifeMs: number) {
  const token = randomBytes(32).toString("base64url");
  const expiresAt = new Date(Date.now() + lifeMs);
  const { id } = await tx.oneTimeLink.create({
    data: {
      ...ownedBy(scope),
      ...columns,
      tokenHash: hashOf(token),
      madeById: scope.userId,
      expiresAt,
    },
    select: { id: true },
  });
  return { id, link: { token, expiresAt: expiresAt.toISOString() } };
}

/** Uses a link up; the database lets one of several at once have it. */
async function takeLink(tx: Transaction, token: string, purpose: string) {
  const where = { tokenHash: hashOf(token), purpose, ...open() };
  const { count } = await tx.oneTimeLink.updateMany({ where, data: { usedAt: new Date() } });
  return count === 0 ? null : tx.oneTimeLink.findUnique({ where: { tokenHash: where.tokenHash } });
}
