"use server";

import { headers } from "next/headers";
import { readPassword } from "@/lib/auth/account-input";
import { auth } from "@/lib/auth/auth";
import { requestAddress } from "@/lib/auth/request-address";
import { fail, type Result } from "@/lib/result";
import * as links from "@/lib/store/one-time-links";

/** Sets the password of whoever the link was made for; they sign in with it afterwards. */
export async function setPassword(token: string, password: string): Promise<Result<null>> {
  const read = readPassword(password);
  if (!read.ok) return read;
  // Making a hash is dear, and whoever has no link gets none made.
  if ((await links.readPasswordReset(String(token))) === null) return fail("link-over");
  const passwordHash = await (await auth().$context).password.hash(read.value);
  return links.acceptPasswordReset(String(token), passwordHash, requestAddress(await headers()));
}
