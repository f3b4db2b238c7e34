import "server-only";
import type { Prisma } from "@/generated/prisma/client";

/** Plain data as Prisma's JSON input. The values stored are our own types, which hold nothing JSON cannot. */
export function toJson(value: object): Prisma.InputJsonValue {
  return value as Prisma.InputJsonValue;
}
