"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { auditActor } from "@/lib/auth/audit-actor";
import { requirePermission } from "@/lib/auth/current-person";
import type { MadeLink } from "@/lib/people/one-time-link";
import { ROLES } from "@/lib/people/role";
import { fail, ok, type Result } from "@/lib/result";
import type { AuditActor } from "@/lib/store/audit-log";
import * as members from "@/lib/store/members";
import * as links from "@/lib/store/one-time-links";

const MAX_NOTE_CHARS = 60;

const idSchema = z.string().min(1).max(64);
const invitationSchema = z.object({ role: z.enum(ROLES), note: z.string().trim().max(MAX_NOTE_CHARS) });

/** Makes a link that lets one person join. */
export async function invite(input: z.infer<typeof invitationSchema>): Promise<Result<MadeLink>> {
  return byOwner(invitationSchema, input, async (actor, invitation) =>
    ok(await links.makeInvitation(actor, invitation)),
  );
}

export async function revokeInvitation(id: string): Promise<Result<null>> {
  return byOwner(idSchema, id, links.revokeInvitation);
}

export async function changeRole(userId: string, role: string): Promise<Result<null>> {
  return byOwner(z.object({ userId: idSchema, role: z.enum(ROLES) }), { userId, role }, (actor, read) =>
    members.changeRole(actor, read.userId, read.role),
  );
}

export async function disableMember(userId: string): Promise<Result<null>> {
  return byOwner(idSchema, userId, members.disableMember);
}

export async function enableMember(userId: string): Promise<Result<null>> {
  return byOwner(idSchema, userId, members.enableMember);
}

/** @returns how many sessions ended. */
export async function endMemberSessions(userId: string): Promise<Result<number>> {
  return byOwner(idSchema, userId, members.endMemberSessions);
}

/** Makes a link by which somebody sets a new password. */
export async function makePasswordReset(userId: string): Promise<Result<MadeLink>> {
  return byOwner(idSchema, userId, links.makePasswordReset);
}

/** @returns how many drafts went to the other. */
export async function handOverDrafts(fromId: string, toId: string): Promise<Result<number>> {
  return byOwner(z.object({ fromId: idSchema, toId: idSchema }), { fromId, toId }, (actor, read) =>
    members.handOverDrafts(actor, read.fromId, read.toId),
  );
}

/** The one order of all of them: may they, is it in order, do it, show it. */
async function byOwner<Input, Value>(
  schema: z.ZodType<Input>,
  input: unknown,
  work: (actor: AuditActor, input: Input) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  const person = await requirePermission("administer");
  if (!person.ok) return person;
  const read = schema.safeParse(input);
  if (!read.success) return fail("bad-request");
  const done = await work(await auditActor(person.value), read.data);
  revalidatePath("/settings/people");
  return done;
}
