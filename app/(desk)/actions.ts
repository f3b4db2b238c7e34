"use server";

import { revalidatePath } from "next/cache";
import { requirePermission } from "@/lib/auth/current-person";
import { fail, ok, type Result } from "@/lib/result";
import * as drafts from "@/lib/store/drafts";

export async function binDraft(id: string): Promise<Result<null>> {
  const person = await requirePermission("write");
  if (!person.ok) return person;
  const done = await drafts.binDraft(person.value.scope, String(id));
  revalidatePath("/");
  return done ? ok(null) : fail("draft-not-binned");
}

export async function restoreDraft(id: string): Promise<Result<null>> {
  const person = await requirePermission("write");
  if (!person.ok) return person;
  const done = await drafts.restoreDraft(person.value.scope, String(id));
  revalidatePath("/");
  return done ? ok(null) : fail("draft-not-restored");
}
