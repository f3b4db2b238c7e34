import "server-only";
import { type AuditActor, recordAudit } from "./audit-log";
import type { OrganisationScope } from "./organisation-scope";
import { prisma } from "./prisma-client";
import type { Transaction } from "./transaction";
import { unitDatabase } from "./unit-database";

/** A place somebody is signed in at. */
export type SessionRow = {
  readonly id: string;
  /** ISO 8601 */
  readonly signedInAt: string;
  readonly endsAt: string;
  readonly address: string | null;
  readonly userAgent: string | null;
};

/** Where a person is signed in, latest first. */
export async function listSessions({ userId }: OrganisationScope): Promise<SessionRow[]> {
  const rows = await prisma().session.findMany({
    where: { userId, expiresAt: { gt: new Date() } },
    orderBy: { createdAt: "desc" },
  });
  return rows.map(({ id, createdAt, expiresAt, ipAddress, userAgent }) => ({
    id,
    signedInAt: createdAt.toISOString(),
    endsAt: expiresAt.toISOString(),
    address: ipAddress || null,
    userAgent: userAgent || null,
  }));
}

/** Ends sessions of the person's own. @returns how many; none for an id that is somebody else's or over. */
export async function endOwnSessions(
  actor: AuditActor,
  which: { readonly id: string } | { readonly allBut: string },
): Promise<number> {
  const { userId } = actor.scope;
  return unitDatabase(actor.scope).$transaction(async (tx) => {
    const id = "id" in which ? which.id : { not: which.allBut };
    const { count: sessions } = await tx.session.deleteMany({ where: { userId, id } });
    if (sessions > 0) {
      await recordAudit(tx, actor, {
        kind: "sessions-ended",
        subjectId: userId,
        subjectName: actor.name,
        data: { sessions },
      });
    }
    return sessions;
  });
}

/** Ends all sessions of somebody in a unit. @returns how many. */
export async function endSessionsOf(
  tx: Transaction,
  organisationId: string,
  userId: string,
): Promise<number> {
  const { count } = await tx.session.deleteMany({
    where: { userId, activeOrganizationId: organisationId },
  });
  return count;
}
