import { afterAll, beforeAll, vi } from "vitest";
import { applyPending } from "@/prisma/apply/migrations.mjs";
import { ensureUnitRole } from "@/prisma/apply/unit-role.mjs";
import { withConnection } from "@/scripts/lib/backup/testing/used-database";
import { startThrowawayCluster } from "@/scripts/lib/postgres/throwaway-cluster.mjs";

/** Two units: `o1` with two owners' worth of people, `o2` with an owner of its own. */
const PEOPLE = `
  insert into organization (id, name, slug) values ('o1', '甲单位', 'o1'), ('o2', '乙单位', 'o2');
  insert into "user" (id, name, email, "updatedAt") values
    ('owner', '王管理', 'owner@example.org', now()), ('author', '李起草', 'author@example.org', now()),
    ('reviewer', '张审阅', 'reviewer@example.org', now()), ('stranger', '赵外人', 'stranger@example.org', now());
  insert into account (id, "accountId", "providerId", "userId", password, "updatedAt")
    select id, id, 'credential', id, 'old', now() from "user";
  insert into member (id, "organizationId", "userId", role) values
    ('m1', 'o1', 'owner', 'owner'), ('m2', 'o1', 'author', 'author'),
    ('m3', 'o1', 'reviewer', 'reviewer'), ('m4', 'o2', 'stranger', 'owner');
  insert into draft ("id", "organizationId", "authorId", kind, title, facts, document, "charCount") values
    ('019309f2-7f6b-7b4c-9c50-000000000001', 'o1', 'author', 'review-speech', '一', '{}', '{}', 0),
    ('019309f2-7f6b-7b4c-9c50-000000000002', 'o1', 'owner', 'review-speech', '二', '{}', '{}', 0),
    ('019309f2-7f6b-7b4c-9c50-000000000003', 'o2', 'stranger', 'review-speech', '三', '{}', '{}', 0);`;

export type StoreDatabase = {
  readonly url: string;
  /** Runs SQL beside the store, and returns its rows. */
  readonly query: (sql: string, values?: readonly unknown[]) => Promise<Record<string, unknown>[]>;
  /** Signs people in: a session each, in the unit given. */
  readonly signIn: (organisationId: string, ...userIds: readonly string[]) => Promise<void>;
};

type OpenedDatabase = StoreDatabase & { readonly close: () => Promise<void> };

/**
 * Gives the tests of a file a real PostgreSQL with two units' people in it, which the store works on until the last of
 * them is done. To be called at the head of the file.
 */
export function storeDatabase(): StoreDatabase {
  // Each test works on whole databases, which a busy machine makes slowly.
  vi.setConfig({ testTimeout: 180_000, hookTimeout: 240_000 });
  let opened: OpenedDatabase | undefined;
  beforeAll(async () => {
    opened = await openStoreDatabase();
  });
  afterAll(() => opened?.close());
  const now = () => {
    if (opened === undefined) throw new Error("storeDatabase: asked before the tests began");
    return opened;
  };
  return {
    get url() {
      return now().url;
    },
    query: (sql, values) => now().query(sql, values),
    signIn: (organisationId, ...userIds) => now().signIn(organisationId, ...userIds),
  };
}

async function openStoreDatabase(): Promise<OpenedDatabase> {
  const cluster = await startThrowawayCluster();
  const url = await cluster.createDatabase("store");
  await applyPending(url);
  await ensureUnitRole(url);
  vi.stubEnv("DATABASE_URL", url);
  const query: StoreDatabase["query"] = (sql, values = []) =>
    withConnection(url, async (client) => (await client.query(sql, [...values])).rows);
  await query(PEOPLE);
  return {
    url,
    query,
    async signIn(organisationId, ...userIds) {
      for (const userId of userIds) {
        await query(
          `insert into session (id, token, "userId", "expiresAt", "updatedAt", "activeOrganizationId")
           values (gen_random_uuid(), gen_random_uuid(), $1, now() + '1 day', now(), $2)`,
          [userId, organisationId],
        );
      }
    },
    async close() {
      const { prisma } = await import("@/lib/store/prisma-client");
      const { closeUnitDatabases } = await import("@/lib/store/unit-database");
      await closeUnitDatabases();
      await prisma().$disconnect();
      await cluster.remove();
    },
  };
}

/** Somebody of the first unit as the store is told of them. */
export const actor = (userId: string, organisationId = "o1") => ({
  scope: { organisationId, userId },
  name: userId,
  address: "10.0.0.7",
});
