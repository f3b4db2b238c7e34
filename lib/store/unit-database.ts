import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/generated/prisma/client";
import { log } from "@/lib/operations/log";
import type { OrganisationScope } from "./organisation-scope";
import { databaseUrl, prisma } from "./prisma-client";

/*
 * The second wall between units. Beside the condition that every query names its unit in, a client made here has
 * connections of the role `shubi_unit`, whose rows are those of one unit by the policies of the database: a forgotten
 * condition finds nothing of others.
 *
 * The unit is a setting of the connection and not of each query, which would cost every read a transaction. A unit has
 * connections of its own for it, so only so many units keep theirs.
 */

type UnitAdapter = Pick<PrismaPg, "provider" | "adapterName" | "connect">;

const ROLE = "shubi_unit";
/** A client takes some 6 MB. */
const MOST_KEPT = 50;

/** Time for what a client put aside is still doing. */
const GRACE_MS = 60_000;

/**
 * A server has one unit or a few, which may have as many connections as `prisma`; where there are many they get by on
 * fewer each, and give them up soon, lest together they take all the database has.
 */
const FEW_UNITS = 3;
const MOST_CONNECTIONS = { few: 10, many: 2 };
const IDLE_MS = 10_000;

type Held = { clients: Map<string, PrismaClient>; isWalled?: Promise<boolean> };

const holder = globalThis as unknown as { shubiUnits?: Held };

/** The database as one unit sees it: for everything done in somebody's name. */
export function unitDatabase({ organisationId }: Pick<OrganisationScope, "organisationId">): PrismaClient {
  holder.shubiUnits ??= { clients: new Map() };
  const { clients } = holder.shubiUnits;
  const known = clients.get(organisationId);
  const client = known ?? makeClient(organisationId, clients.size >= FEW_UNITS);
  // Put at the end again: the first is the one not asked for the longest.
  clients.delete(organisationId);
  clients.set(organisationId, client);
  const oldest = clients.size > MOST_KEPT ? clients.entries().next().value : undefined;
  if (oldest !== undefined) putAside(clients, ...oldest);
  return client;
}

function makeClient(organisationId: string, isAmongMany: boolean): PrismaClient {
  return new PrismaClient({ adapter: unitAdapter(organisationId, isAmongMany) });
}

/** Ends the connections of all units, as when a process stops. */
export async function closeUnitDatabases(): Promise<void> {
  const held = [...(holder.shubiUnits?.clients.values() ?? [])];
  holder.shubiUnits = undefined;
  await Promise.all(held.map((client) => client.$disconnect()));
}

function putAside(clients: Map<string, PrismaClient>, organisationId: string, client: PrismaClient): void {
  clients.delete(organisationId);
  setTimeout(() => void client.$disconnect(), GRACE_MS).unref();
}

/** Settles at the first connection whether the database has the role; one without is told of once in the log. */
function unitAdapter(organisationId: string, isAmongMany: boolean): UnitAdapter {
  const plain = new PrismaPg({ connectionString: databaseUrl() });
  const walled = new PrismaPg({
    connectionString: databaseUrl(),
    options: startOptions(organisationId),
    max: MOST_CONNECTIONS[isAmongMany ? "many" : "few"],
    idleTimeoutMillis: IDLE_MS,
  });
  return {
    provider: plain.provider,
    adapterName: plain.adapterName,
    connect: async () => {
      const isBehindWall = await isWalled().catch((error: unknown) => {
        // A client that could not start stays so: the next who asks gets another.
        holder.shubiUnits?.clients.delete(organisationId);
        throw error;
      });
      return isBehindWall ? walled.connect() : plain.connect();
    },
  };
}

/** Blanks and backslashes in a setting given at the start are written with a backslash before them. */
function startOptions(organisationId: string): string {
  const value = organisationId.replace(/[\\\s]/g, (character) => `\\${character}`);
  return `-c role=${ROLE} -c shubi.organization=${value}`;
}

function isWalled(): Promise<boolean> {
  const held = holder.shubiUnits;
  if (held === undefined) return hasRole();
  held.isWalled ??= hasRole().then(
    (has) => {
      if (!has) log("warn", "row-security-off", { role: ROLE });
      return has;
    },
    (error: unknown) => {
      held.isWalled = undefined;
      throw error;
    },
  );
  return held.isWalled;
}

/** Whether the database's user may become the role, and the role may use the tables. */
async function hasRole(): Promise<boolean> {
  const rows = await prisma().$queryRaw<unknown[]>`
    SELECT 1 FROM pg_roles WHERE rolname = ${ROLE} AND pg_has_role(current_user, oid, 'MEMBER')
      AND has_table_privilege(oid, 'draft', 'UPDATE')`;
  return rows.length > 0;
}
