import "server-only";
import { prisma } from "./prisma-client";

/** Names of the migrations the database has finished. */
export async function appliedMigrations(): Promise<ReadonlySet<string>> {
  const rows = await prisma().$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
  return new Set(rows.map(({ name }) => name));
}
