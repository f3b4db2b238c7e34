import "server-only";
import type { Membership } from "./organisations";
import { prisma } from "./prisma-client";

/** A session that has not ended, whose it is and what they are in the organisation they work in. */
export type LiveSession = {
  readonly id: string;
  readonly expiresAt: Date;
  readonly user: { readonly id: string; readonly name: string; readonly email: string };
  readonly member: Membership;
};

type Row = {
  readonly id: string;
  readonly expiresAt: Date;
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly memberId: string;
  readonly organisationId: string;
  readonly role: string;
  readonly lastSeenAt: Date | null;
};

/**
 * The session of a token in one question, as every request asks it; the membership is chosen as `membershipOf` does.
 *
 * @returns null when it has ended, or its user is in no organisation or disabled there.
 */
export async function liveSession(token: string, now = new Date()): Promise<LiveSession | null> {
  // Sessions are stored without a time zone, in UTC.
  const rows = await prisma().$queryRaw<Row[]>`
    SELECT s.id, s."expiresAt" AT TIME ZONE 'UTC' AS "expiresAt", u.id AS "userId", u.name, u.email,
           m.id AS "memberId", m."organizationId" AS "organisationId", m.role, m."lastSeenAt"
    FROM session s
    JOIN "user" u ON u.id = s."userId"
    JOIN member m ON m."userId" = u.id AND m."disabledAt" IS NULL
    WHERE s.token = ${token}
    ORDER BY (m."organizationId" = s."activeOrganizationId") IS TRUE DESC, m."createdAt"
    LIMIT 1`;
  const [row] = rows;
  if (row === undefined || row.expiresAt <= now) return null;
  const { id, expiresAt, userId, name, email, memberId, organisationId, role, lastSeenAt } = row;
  return {
    ...{ id, expiresAt },
    user: { id: userId, name, email },
    member: { id: memberId, organisationId, role, lastSeenAt },
  };
}
