"use server";

import { headers } from "next/headers";
import { type AccountInput, readAccountInput } from "@/lib/auth/account-input";
import { auth } from "@/lib/auth/auth";
import { fail, ok, type Result } from "@/lib/result";
import { claimForOwner, hasOwner, removeUnclaimedUsers, removeUser } from "@/lib/store/organisations";

/** Creates the owner of a fresh installation and signs them in. */
export async function createOwner(input: AccountInput): Promise<Result<null>> {
  if (await hasOwner()) return fail("owner-exists");
  const read = readAccountInput(input);
  if (!read.ok) return read;
  const body = read.value;
  await removeUnclaimedUsers();
  const requestHeaders = await headers();
  const { user } = await auth().api.signUpEmail({ body, headers: requestHeaders });
  const organisationId = await claimForOwner(user.id, "本单位");
  if (organisationId === null) {
    await removeUser(user.id);
    return fail("owner-exists");
  }
  await auth().api.signInEmail({ body, headers: requestHeaders });
  return ok(null);
}
