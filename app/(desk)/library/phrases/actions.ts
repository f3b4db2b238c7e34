"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { requirePermission } from "@/lib/auth/current-person";
import { fail, ok, type Result } from "@/lib/result";
import * as rules from "@/lib/store/phrase-rules";

const idSchema = z.string().min(1).max(64);
const namedSchema = z.object({ id: idSchema, text: z.string().max(4000) });
const manySchema = z.array(namedSchema).min(1).max(200);

export async function retirePhrases(phrases: readonly rules.NamedPhrase[]): Promise<Result<null>> {
  const person = await requirePermission("write");
  if (!person.ok) return person;
  const { scope } = person.value;
  const read = manySchema.safeParse(phrases);
  if (!read.success) return fail("bad-request");
  await rules.retirePhrases(scope, read.data);
  return done();
}

/** Counts phrases as `main` from now on. */
export async function mergePhrases(
  main: rules.NamedPhrase,
  others: readonly rules.NamedPhrase[],
): Promise<Result<null>> {
  const person = await requirePermission("write");
  if (!person.ok) return person;
  const { scope } = person.value;
  const read = z.object({ main: namedSchema, others: manySchema }).safeParse({ main, others });
  if (!read.success) return fail("bad-request");
  await rules.mergePhrases(scope, read.data.main, read.data.others);
  return done();
}

export async function undoPhraseRules(ids: readonly string[]): Promise<Result<null>> {
  const person = await requirePermission("write");
  if (!person.ok) return person;
  const { scope } = person.value;
  const read = z.array(idSchema).min(1).max(200).safeParse(ids);
  if (!read.success) return fail("bad-request");
  await rules.undoPhraseRules(scope, read.data);
  return done();
}

/** @param knownIds - all ids the phrase goes by; marks under any of them are taken off. */
export async function favouritePhrase(
  phrase: rules.NamedPhrase,
  knownIds: readonly string[],
  isFavourite: boolean,
): Promise<Result<null>> {
  const person = await requirePermission("read");
  if (!person.ok) return person;
  const { scope } = person.value;
  const read = z
    .object({ phrase: namedSchema, knownIds: z.array(idSchema).max(500), isFavourite: z.boolean() })
    .safeParse({ phrase, knownIds, isFavourite });
  if (!read.success) return fail("bad-request");
  await rules.setFavourite(scope, read.data.phrase, read.data.knownIds, read.data.isFavourite);
  return done();
}

function done(): Result<null> {
  revalidatePath("/library/phrases");
  return ok(null);
}
