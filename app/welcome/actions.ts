"use server";

import { headers } from "next/headers";
import { auth } from "@/lib/auth/auth";
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from "@/lib/auth/password-length";
import { fail, ok, type Result } from "@/lib/result";
import { claimForOwner, hasOwner, removeUnclaimedUsers, removeUser } from "@/lib/store/organisations";
import { MAX_NAME_LENGTH, type OwnerInput, ownerInputSchema } from "./owner-input";

/** Creates the owner of a fresh installation and signs them in. */
export async function createOwner(input: OwnerInput): Promise<Result<null>> {
  if (await hasOwner()) return fail("owner-exists");
  const parsed = ownerInputSchema.safeParse(input);
  if (!parsed.success) return refused(parsed.error.issues[0]?.message ?? "bad-request");
  const body = parsed.data;
  await removeUnclaimedUsers();
  const requestHeaders = await headers();
  const { user } = await auth().api.signUpEmail({ body, headers: requestHeaders });
  const organisationId = await claimForOwner(user.id, "本单位");
  if (organisationId === null) {
    await removeUser(user.id);
    return fail("owner-exists");
  }
  // Signed in anew, so that the session knows the organisation that did not exist when the account was made.
  await auth().api.signInEmail({ body, headers: requestHeaders });
  return ok(null);
}

function refused(code: string): Result<null> {
  const max = code === "name-long" ? MAX_NAME_LENGTH : MAX_PASSWORD_LENGTH;
  return fail(code, { min: MIN_PASSWORD_LENGTH, max });
}
