"use server";

import { headers } from "next/headers";
import { type AccountInput, readAccountInput } from "@/lib/auth/account-input";
import { auth } from "@/lib/auth/auth";
import { requestAddress } from "@/lib/auth/request-address";
import { fail, ok, type Result } from "@/lib/result";
import * as links from "@/lib/store/one-time-links";

/** Makes the account an invitation promises and signs its holder in. */
export async function acceptInvitation(token: string, input: AccountInput): Promise<Result<null>> {
  const read = readAccountInput(input);
  if (!read.ok) return read;
  // Making a hash is dear, and whoever has no link gets none made.
  if ((await links.readInvitation(String(token))) === null) return fail("link-over");
  const { name, email, password } = read.value;
  const sent = await headers();
  const passwordHash = await (await auth().$context).password.hash(password);
  const made = await links.acceptInvitation(
    String(token),
    { name, email, passwordHash },
    requestAddress(sent),
  );
  if (!made.ok) return made;
  await auth().api.signInEmail({ body: { email, password }, headers: sent });
  return ok(null);
}
