"use server";

import { revalidatePath } from "next/cache";
import { requirePermission } from "@/lib/auth/current-person";
import { fail, ok, type Result } from "@/lib/result";
import * as bin from "@/lib/store/draft-bin";

export async function binDraft(id: string): Promise<Result<null>> {
  const person = await requirePermission("write");
  if (!person.ok) return person;
  const done = await bin.binDraft(person.value.scope, String(id));
  revalidatePath("/");
  return done ? ok(null) : fail("draft-not-binned");
}

export async function restoreDraft(id: string): Promise<Result<null>> {
  const person = await requirePermission("write");
  if (!person.ok) return person;
  const done = await bin.restoreDraft(person.value.scope, String(id));
  revalidatePath("/");
  revalidatePath("/bin");
  return done ? ok(null) : fail("draft-not-restored");
}
