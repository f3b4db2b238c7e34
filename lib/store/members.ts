import "server-only";
import type { Member } from "@/lib/people/member";
import { isRole, type Role } from "@/lib/people/role";
import { fail, ok, type Result } from "@/lib/result";
import { type AuditActor, recordAudit } from "./audit-log";
import { revokeLinksOf } from "./one-time-links";
import { type OrganisationScope, ownedBy } from "./organisation-scope";
import { endSessionsOf } from "./sessions";
import type { Transaction } from "./transaction";
import { unitDatabase } from "./unit-database";

/** Everybody of the unit; those who may come in first. */
export async function listMembers(scope: OrganisationScope): Promise<Member[]> {
  const { organizationId } = ownedBy(scope);
  const now = new Date();
  const rows = await unitDatabase(scope).member.findMany({
    where: { organizationId },
    orderBy: [{ disabledAt: { sort: "asc", nulls: "first" } }, { createdAt: "asc" }],
    include: {
      user: {
        select: {
          name: true,
          email: true,
          _count: {
            select: {
              sessions: { where: { expiresAt: { gt: now }, activeOrganizationId: organizationId } },
              drafts: { where: { organizationId, deletedAt: null } },
            },
          },
        },
      },
    },
  });
  return rows.map(({ userId, role, disabledAt, lastSeenAt, user }) => ({
    ...{ userId, role, name: user.name, email: user.email },
    isDisabled: disabledAt !== null,
    lastSeenAt: lastSeenAt?.toISOString() ?? null,
    sessionCount: user._count.sessions,
    draftCount: user._count.drafts,
  }));
}

/** Names of the unit's people by id, for lists to choose from. */
export async function listMemberNames(scope: OrganisationScope): Promise<{ id: string; name: string }[]> {
  const rows = await unitDatabase(scope).member.findMany({
    where: ownedBy(scope),
    orderBy: { createdAt: "asc" },
    select: { user: { select: { id: true, name: true } } },
  });
  return rows.map(({ user }) => user);
}

/** Makes somebody something else; the last owner stays one. */
export async function changeRole(actor: AuditActor, userId: string, role: Role): Promise<Result<null>> {
  return withMember(actor, userId, async (tx, member) => {
    if (member.role === role) return ok(null);
    if (await isLastOwner(tx, member)) return fail("last-owner");
    await tx.member.update({ where: { id: member.id }, data: { role } });
    // What an owner has handed out may not outlive their being one.
    if (member.role === "owner") await revokeLinksOf(tx, member.organizationId, userId);
    await recordAudit(tx, actor, {
      kind: "role-changed",
      ...subject(member),
      data: { from: isRole(member.role) ? member.role : "", to: role },
    });
    return ok(null);
  });
}

/** Shuts somebody out: their sessions end at once, their drafts stay. */
export async function disableMember(actor: AuditActor, userId: string): Promise<Result<null>> {
  if (userId === actor.scope.userId) return fail("member-self");
  return withMember(actor, userId, async (tx, member) => {
    if (member.disabledAt !== null) return ok(null);
    if (await isLastOwner(tx, member)) return fail("last-owner");
    await tx.member.update({ where: { id: member.id }, data: { disabledAt: new Date() } });
    await revokeLinksOf(tx, member.organizationId, userId);
    const sessions = await endSessionsOf(tx, member.organizationId, userId);
    await recordAudit(tx, actor, { kind: "member-disabled", ...subject(member), data: { sessions } });
    return ok(null);
  });
}

export async function enableMember(actor: AuditActor, userId: string): Promise<Result<null>> {
  return withMember(actor, userId, async (tx, member) => {
    if (member.disabledAt === null) return ok(null);
    await tx.member.update({ where: { id: member.id }, data: { disabledAt: null } });
    await recordAudit(tx, actor, { kind: "member-enabled", ...subject(member) });
    return ok(null);
  });
}

/** Signs somebody out wherever they are. @returns how many sessions ended. */
export async function endMemberSessions(actor: AuditActor, userId: string): Promise<Result<number>> {
  return withMember(actor, userId, async (tx, member) => {
    const sessions = await endSessionsOf(tx, member.organizationId, userId);
    await recordAudit(tx, actor, { kind: "sessions-ended", ...subject(member), data: { sessions } });
    return ok(sessions);
  });
}

/** Gives one person's drafts, those in the bin as well, to another who may write. @returns how many. */
export async function handOverDrafts(
  actor: AuditActor,
  fromId: string,
  toId: string,
): Promise<Result<number>> {
  if (fromId === toId) return fail("bad-request");
  return withMember(actor, fromId, async (tx, from) => {
    const { organizationId } = from;
    const to = await findMember(tx, organizationId, toId);
    if (to === null) return fail("member-missing");
    if (to.disabledAt !== null || to.role === "reviewer") return fail("member-cannot-write");
    const { count } = await tx.draft.updateMany({
      where: { organizationId, authorId: fromId },
      data: { authorId: toId },
    });
    await recordAudit(tx, actor, {
      kind: "drafts-handed-over",
      ...subject(from),
      data: { count, toId, toName: to.user.name },
    });
    return ok(count);
  });
}

type FoundMember = NonNullable<Awaited<ReturnType<typeof findMember>>>;

const subject = ({ userId, user }: FoundMember) => ({ subjectId: userId, subjectName: user.name });

/** Changes about people take turns within a unit: two owners who demote each other leave one. */
async function withMember<Value>(
  { scope }: AuditActor,
  userId: string,
  work: (tx: Transaction, member: FoundMember) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  const { organizationId } = ownedBy(scope);
  return unitDatabase(scope).$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM organization WHERE id = ${organizationId} FOR UPDATE`;
    // Whoever was demoted or shut out while waiting decides nothing any more.
    const by = await findMember(tx, organizationId, scope.userId);
    if (by === null || by.disabledAt !== null || by.role !== "owner") return fail("owners-only");
    const member = await findMember(tx, organizationId, userId);
    return member === null ? fail("member-missing") : work(tx, member);
  });
}

function findMember(tx: Transaction, organizationId: string, userId: string) {
  return tx.member.findUnique({
    where: { organizationId_userId: { organizationId, userId } },
    include: { user: { select: { name: true } } },
  });
}

async function isLastOwner(tx: Transaction, { organizationId, role, userId, disabledAt }: FoundMember) {
  if (role !== "owner" || disabledAt !== null) return false;
  const others = { organizationId, role: "owner", disabledAt: null, userId: { not: userId } };
  return (await tx.member.count({ where: others })) === 0;
}
