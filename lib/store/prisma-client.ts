import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/generated/prisma/client";

function createClient(): PrismaClient {
  const connectionString = process.env.DATABASE_URL;
  if (!connectionString) throw new Error("DATABASE_URL is not set; start the app with `npm start`.");
  return new PrismaClient({ adapter: new PrismaPg({ connectionString }) });
}

const holder = globalThis as unknown as { shubiPrisma?: PrismaClient };

/** The one database client of this process, made on first use so that a build needs no database. */
export function prisma(): PrismaClient {
  holder.shubiPrisma ??= createClient();
  return holder.shubiPrisma;
}
