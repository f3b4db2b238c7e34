"use server";

import { revalidatePath } from "next/cache";
import { auditActor } from "@/lib/auth/audit-actor";
import { requirePermission } from "@/lib/auth/current-person";
import { fail, ok, type Result } from "@/lib/result";
import { endOwnSessions } from "@/lib/store/sessions";

/** Signs the person out at another place. */
export async function endSession(id: string): Promise<Result<null>> {
  const person = await requirePermission("read");
  if (!person.ok) return person;
  const count = await endOwnSessions(await auditActor(person.value), { id: String(id) });
  revalidatePath("/settings/sessions");
  return count === 0 ? fail("session-gone") : ok(null);
}

/** Signs the person out everywhere but here. @returns at how many places. */
export async function endOtherSessions(): Promise<Result<number>> {
  const person = await requirePermission("read");
  if (!person.ok) return person;
  const { sessionId } = person.value;
  const count = await endOwnSessions(await auditActor(person.value), { allBut: sessionId });
  revalidatePath("/settings/sessions");
  return ok(count);
}
