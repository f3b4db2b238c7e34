import "server-only";
import { createHash } from "node:crypto";
import { z } from "zod";
import { forgetTurns, type RateLimit, takeTurn } from "@/lib/store/rate-windows";

/** From one address a stranger soon has to wait; the account's owner elsewhere does not. */
const FROM_ONE_ADDRESS: RateLimit = { limit: 8, seconds: 15 * 60 };
/** Guessing spread over many addresses ends here. */
const FROM_ANYWHERE: RateLimit = { limit: 60, seconds: 60 * 60 };

const bodySchema = z.object({ email: z.string().max(320) });

/**
 * Lets a sign-in through unless too many failed for the account. Accounts that do not exist are counted in the same way,
 * so that the answer does not tell which do.
 *
 * @param signIn - checks the password and answers.
 */
export async function guardSignIn(
  request: Request,
  signIn: (request: Request) => Promise<Response>,
): Promise<Response> {
  const body = bodySchema.safeParse(
    await request
      .clone()
      .json()
      .catch(() => null),
  );
  if (!body.success) return signIn(request);
  const account = digest(body.data.email.trim().toLowerCase());
  const address = digest(request.headers.get("x-forwarded-for") ?? "");
  const near = `sign-in:${account}:${address}`;
  const far = `sign-in:${account}`;
  // Counted before the password is looked at: however many are sent at once, no more than the limit are.
  const waits = await Promise.all([takeTurn(near, FROM_ONE_ADDRESS), takeTurn(far, FROM_ANYWHERE)]);
  const waitSeconds = Math.max(...waits);
  if (waitSeconds > 0) return tooMany(waitSeconds);
  const response = await signIn(request);
  if (response.ok) await Promise.all([forgetTurns(near), forgetTurns(far)]);
  return response;
}

function tooMany(seconds: number): Response {
  const headers = { "Retry-After": String(seconds) };
  return Response.json({ code: "TOO_MANY_ATTEMPTS" }, { status: 429, headers });
}

/** Names and addresses of people have no business in a table of counts. */
function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 22);
}
