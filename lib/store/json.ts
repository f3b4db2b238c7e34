import "server-only";
import type { Prisma } from "@/generated/prisma/client";
import { storableText } from "./storable-text";

/**
 * Plain data as Prisma's JSON input. The values stored are our own types, which hold nothing JSON cannot; only strings
 * may hold what PostgreSQL refuses, and are cleaned of it.
 */
export function toJson(value: object): Prisma.InputJsonValue {
  const text = JSON.stringify(value);
  if (!SUSPECT.test(text)) return value as Prisma.InputJsonValue;
  return JSON.parse(text, (_key, each: unknown) => (typeof each === "string" ? storableText(each) : each));
}

/** The same as text of JSON. */
export function toJsonText(value: object): string {
  const text = JSON.stringify(value);
  return SUSPECT.test(text) ? JSON.stringify(toJson(value)) : text;
}

/** How JSON writes NUL and lone surrogates; a backslash typed before such letters is caught too, which costs only time. */
const SUSPECT = /\\u(?:0000|d[89a-f])/;
