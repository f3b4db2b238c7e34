import "server-only";
import type { Prisma, PrismaClient } from "@/generated/prisma/client";

export type Transaction = Prisma.TransactionClient;

/** What SQL can be sent to: the client, or a transaction of it. */
export type Database = Pick<PrismaClient, "$queryRaw" | "$executeRaw">;
