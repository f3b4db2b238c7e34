"use server";

import { revalidatePath } from "next/cache";
import { requirePerson } from "@/lib/auth/current-person";
import * as drafts from "@/lib/store/drafts";

export async function binDraft(id: string): Promise<boolean> {
  const person = await requirePerson();
  const done = await drafts.binDraft(person.scope, String(id));
  revalidatePath("/");
  return done;
}

export async function restoreDraft(id: string): Promise<boolean> {
  const person = await requirePerson();
  const done = await drafts.restoreDraft(person.scope, String(id));
  revalidatePath("/");
  return done;
}
