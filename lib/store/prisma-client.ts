import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/generated/prisma/client";

/** @throws Error when the process was not given a database. */
export function databaseUrl(): string {
  const connectionString = process.env.DATABASE_URL;
  if (!connectionString) throw new Error("DATABASE_URL is not set; start the app with `npm start`.");
  return connectionString;
}

const holder = globalThis as unknown as { shubiPrisma?: PrismaClient };

/**
 * The database across all units, made on first use so that a build needs no database: for sign-in, for links and for
 * work in nobody's name. What is done for somebody of a unit takes `unitDatabase`.
 */
export function prisma(): PrismaClient {
  holder.shubiPrisma ??= new PrismaClient({ adapter: new PrismaPg({ connectionString: databaseUrl() }) });
  return holder.shubiPrisma;
}
