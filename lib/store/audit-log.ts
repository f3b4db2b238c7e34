import "server-only";
import type { Prisma } from "@/generated/prisma/client";
import type { AuditKind, AuditLine } from "@/lib/people/audit-kind";
import { type AuditQuery, auditSpan } from "@/lib/people/audit-query";
import { toJson } from "./json";
import { newId } from "./new-id";
import { type OrganisationScope, ownedBy } from "./organisation-scope";
import { prisma } from "./prisma-client";
import { storableText } from "./storable-text";
import type { Transaction } from "./transaction";
import { unitDatabase } from "./unit-database";

/** Who acts, and from where. */
export type AuditActor = {
  readonly scope: OrganisationScope;
  readonly name: string;
  /** Network address; null when it is not known. */
  readonly address: string | null;
};

/** What is recorded besides: whom or what it was done to, and codes, numbers and ids. Never words of a text. */
export type AuditEvent = {
  readonly kind: AuditKind;
  readonly subjectId?: string;
  readonly subjectName?: string;
  readonly data?: Readonly<Record<string, string | number>>;
};

export const AUDIT_PAGE_SIZE = 50;

/** Entries of a file read at once. */
const BATCH_SIZE = 1_000;

/** Adds an entry; within a transaction it stands exactly when what it tells does. */
export async function recordAudit(
  db: Pick<Transaction, "auditEntry">,
  { scope, name, address }: AuditActor,
  { kind, subjectId, subjectName = "", data = {} }: AuditEvent,
): Promise<void> {
  await db.auditEntry.create({
    data: {
      id: newId(),
      organizationId: ownedBy(scope).organizationId,
      kind,
      actorId: scope.userId,
      actorName: storableText(name),
      address,
      subjectId,
      subjectName: storableText(subjectName),
      data: toJson(data),
    },
  });
}

/** The same outside a transaction, for what is done elsewhere. */
export async function recordAct(actor: AuditActor, event: AuditEvent): Promise<void> {
  await recordAudit(unitDatabase(actor.scope), actor, event);
}

/**
 * Records a sign-in with a wrong password or an unknown e-mail address, by one statement of the same length for both, so
 * that the time taken tells nobody which it was. An address nobody has goes to the unit of a server that has only one.
 */
export async function recordFailedSignIn(email: string, address: string | null): Promise<void> {
  await prisma().$executeRaw`
    INSERT INTO audit_entry (id, "organizationId", kind, "actorId", "actorName", address)
    SELECT ${newId()}::uuid, coalesce(known."organizationId", (SELECT min(id) FROM organization HAVING count(*) = 1)),
      'sign-in-failed', known.id, coalesce(known.name, ''), ${address}
    FROM (SELECT 1) one LEFT JOIN (
      SELECT u.id, u.name, m."organizationId" FROM "user" u
      JOIN member m ON m."userId" = u.id
      WHERE u.email = ${storableText(email.toLowerCase())} ORDER BY m."createdAt" LIMIT 1) known ON true`;
}

/** Records what somebody did about their own account, in the unit they work in. */
export async function recordOwnAct(
  userId: string,
  kind: "signed-in" | "signed-out" | "password-changed",
  address: string | null,
): Promise<void> {
  await prisma().$executeRaw`
    INSERT INTO audit_entry (id, "organizationId", kind, "actorId", "actorName", address)
    SELECT ${newId()}::uuid, m."organizationId", ${kind}, u.id, u.name, ${address}
    FROM "user" u JOIN member m ON m."userId" = u.id
    WHERE u.id = ${userId} ORDER BY m."disabledAt" NULLS FIRST, m."createdAt" LIMIT 1`;
}

/** One page of the unit's log, latest first. */
export async function listAudit(
  scope: OrganisationScope,
  query: AuditQuery,
): Promise<{ readonly lines: readonly AuditLine[]; readonly total: number }> {
  const where = conditions(scope, query);
  const [rows, total] = await Promise.all([
    unitDatabase(scope).auditEntry.findMany({
      where,
      orderBy: [{ at: "desc" }, { id: "desc" }],
      skip: (query.page - 1) * AUDIT_PAGE_SIZE,
      take: AUDIT_PAGE_SIZE,
    }),
    unitDatabase(scope).auditEntry.count({ where }),
  ]);
  return { lines: rows.map(lineOf), total };
}

/** Everything a query finds, in pieces, latest first; what is added meanwhile is not among it. */
export async function* readAudit(
  scope: OrganisationScope,
  query: AuditQuery,
): AsyncGenerator<readonly AuditLine[]> {
  let cursor: string | undefined;
  while (true) {
    const rows = await unitDatabase(scope).auditEntry.findMany({
      where: conditions(scope, query),
      orderBy: [{ at: "desc" }, { id: "desc" }],
      take: BATCH_SIZE,
      ...(cursor === undefined ? {} : { cursor: { id: cursor }, skip: 1 }),
    });
    if (rows.length > 0) yield rows.map(lineOf);
    cursor = rows.at(-1)?.id;
    if (rows.length < BATCH_SIZE || cursor === undefined) return;
  }
}

function conditions(scope: OrganisationScope, query: AuditQuery): Prisma.AuditEntryWhereInput {
  const { from, before } = auditSpan(query);
  return {
    ...ownedBy(scope),
    ...(query.kind === null ? {} : { kind: query.kind }),
    ...(query.person === null ? {} : { OR: [{ actorId: query.person }, { subjectId: query.person }] }),
    at: { gte: from, lt: before },
  };
}

function lineOf(row: Prisma.AuditEntryGetPayload<object>): AuditLine {
  const { id, at, kind, actorName, subjectName, address, data } = row;
  return { id, at: at.toISOString(), kind, actorName, subjectName, address, data: plainData(data) };
}

function plainData(data: Prisma.JsonValue): Record<string, string | number> {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return {};
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) =>
      typeof value === "string" || typeof value === "number" ? [[key, value] as const] : [],
    ),
  );
}
