"use server";

import { revalidatePath } from "next/cache";
import { requirePerson } from "@/lib/auth/current-person";
import * as library from "@/lib/store/library";

export async function removeDocument(id: string): Promise<boolean> {
  const { scope } = await requirePerson();
  const done = await library.removeLibraryDocument(scope, String(id));
  revalidatePath("/library");
  return done;
}
