import "server-only";
import { prisma } from "./prisma-client";

/** Why the database took nothing, where that is no fault of the request: it is away, or its disk is full. */
export type DatabaseTrouble = "database-away" | "storage-full";

/** SQLSTATE 53100 (disk_full). */
const FULL = /^53100$/;

/** SQLSTATE classes 08 (connection), 57P (shut down), 53300 (too many connections); Prisma's codes for the same; the system's. */
const AWAY =
  /^(?:08...|57P0[123]|53300|P1001|P1002|P1008|P1017|P2024|P2028|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN)$/;

const AWAY_WORDS =
  /connection error and is not queryable|Connection terminated|closed the connection|Can't reach database server|timeout exceeded when trying to connect/;

/**
 * Tells from an error, and from those it was caused by, whether the database is in trouble.
 *
 * @returns null when it is some other error.
 */
export function databaseTrouble(error: unknown): DatabaseTrouble | null {
  const links = chainOf(error);
  if (links.some(({ code, message }) => FULL.test(code) || /No space left on device/.test(message)))
    return "storage-full";
  if (links.some(({ code, message }) => AWAY.test(code) || AWAY_WORDS.test(message))) return "database-away";
  return null;
}

/** Asks the database itself, for an error that does not say what it was caused by. */
export async function databaseTroubleNow(): Promise<DatabaseTrouble | null> {
  try {
    await prisma().$queryRaw`SELECT 1`;
    return null;
  } catch (error) {
    return databaseTrouble(error) ?? "database-away";
  }
}

type Link = { readonly code: string; readonly message: string };

/** Prisma hides the driver's error in `meta.driverAdapterError`, the driver the server's in `cause`. */
function chainOf(error: unknown, depth = 0): Link[] {
  if (typeof error !== "object" || error === null || depth > 6) return [];
  const at = (key: string): unknown => Reflect.get(error, key);
  const text = (value: unknown) => (typeof value === "string" ? value : "");
  const code = text(at("code")) || text(at("originalCode"));
  const meta = at("meta");
  const inner =
    typeof meta === "object" && meta !== null ? Reflect.get(meta, "driverAdapterError") : undefined;
  return [
    { code, message: text(at("message")) },
    ...chainOf(at("cause"), depth + 1),
    ...chainOf(inner, depth + 1),
  ];
}
