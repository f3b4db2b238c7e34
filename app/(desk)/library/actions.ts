"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { recordActOf } from "@/lib/auth/audit-actor";
import { requirePermission } from "@/lib/auth/current-person";
import { correctionSchema } from "@/lib/corpus/correction";
import { withCorrection, withoutCorrection } from "@/lib/corpus/corrections";
import * as jobs from "@/lib/jobs/correct-document";
import { fail, ok, type Result } from "@/lib/result";
import { DOCUMENT_KINDS } from "@/lib/speech/document-kind";
import * as corrected from "@/lib/store/corrected-documents";
import * as library from "@/lib/store/library";

const idsSchema = z.array(z.uuid()).min(1).max(500);

const fieldsSchema = z
  .object({
    kind: z.enum(DOCUMENT_KINDS).nullable(),
    year: z.number().int().min(1949).max(2099).nullable(),
  })
  .partial();

export async function removeDocument(id: string): Promise<Result<null>> {
  const person = await requirePermission("write");
  if (!person.ok) return person;
  const done = await library.removeLibraryDocument(person.value.scope, String(id));
  if (done) await recordActOf(person.value, { kind: "documents-removed", subjectId: id, data: { count: 1 } });
  revalidatePath("/library");
  return done ? ok(null) : fail("document-not-removed");
}

/** @returns how many were removed; built-in documents and those of others stay. */
export async function removeDocuments(ids: readonly string[]): Promise<Result<number>> {
  const person = await requirePermission("write");
  if (!person.ok) return person;
  const { scope } = person.value;
  const read = idsSchema.safeParse(ids);
  if (!read.success) return fail("bad-request");
  const count = await corrected.removeLibraryDocuments(scope, read.data);
  if (count > 0) await recordActOf(person.value, { kind: "documents-removed", data: { count } });
  revalidatePath("/library");
  return ok(count);
}

/** @returns how many were changed. */
export async function setDocumentFields(
  ids: readonly string[],
  change: corrected.FieldChange,
): Promise<Result<number>> {
  const person = await requirePermission("write");
  if (!person.ok) return person;
  const { scope } = person.value;
  const read = z.object({ ids: idsSchema, change: fieldsSchema }).safeParse({ ids, change });
  if (!read.success) return fail("bad-request");
  const count = await corrected.setFields(scope, read.data.ids, read.data.change);
  revalidatePath("/library");
  return ok(count);
}

/** Sets one thing in a document by hand. */
export async function correctDocument(id: string, correction: unknown): Promise<Result<null>> {
  const person = await requirePermission("write");
  if (!person.ok) return person;
  const { scope } = person.value;
  const read = correctionSchema.safeParse(correction);
  if (!read.success) return fail("correction-invalid");
  const done = await jobs.correctDocument(scope, String(id), (known) => withCorrection(known, read.data));
  revalidatePath(`/library/${id}`);
  return done;
}

/** Takes one correction back. */
export async function undoCorrection(id: string, correctionId: string): Promise<Result<null>> {
  const person = await requirePermission("write");
  if (!person.ok) return person;
  const { scope } = person.value;
  const done = await jobs.correctDocument(scope, String(id), (known) =>
    withoutCorrection(known, String(correctionId)),
  );
  revalidatePath(`/library/${id}`);
  return done;
}
