import "server-only";
import { headers } from "next/headers";
import { type AuditActor, type AuditEvent, recordAct } from "@/lib/store/audit-log";
import type { Person } from "./current-person";
import { requestAddress } from "./request-address";

/** The person behind the request under way, as the audit log names them. */
export async function auditActor({ scope, name }: Person): Promise<AuditActor> {
  return { scope, name, address: requestAddress(await headers()) };
}

/** Adds to the log what the person behind the request has just done. */
export async function recordActOf(person: Person, event: AuditEvent): Promise<void> {
  await recordAct(await auditActor(person), event);
}
