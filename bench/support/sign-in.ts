import { auth } from "@/lib/auth/auth";
import { claimForOwner } from "@/lib/store/organisations";

const OWNER = { name: "测量", email: "bench@example.com", password: "a long enough passphrase" };

/** Makes the owner of a fresh installation and signs them in; returns the cookie. `DATABASE_URL` names the database. */
export async function signIn(url: string): Promise<string> {
  process.env.BETTER_AUTH_SECRET = "only-for-making-the-account-of-a-bench";
  const { user } = await auth().api.signUpEmail({ body: OWNER });
  // A server started from here on must sign sessions with its own.
  delete process.env.BETTER_AUTH_SECRET;
  if ((await claimForOwner(user.id, "测量单位")) === null) throw new Error("the installation has an owner");
  const response = await fetch(`${url}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url },
    body: JSON.stringify({ email: OWNER.email, password: OWNER.password }),
  });
  if (!response.ok) throw new Error(`sign-in failed: ${response.status} ${await response.text()}`);
  return response.headers
    .getSetCookie()
    .map((each) => each.split(";")[0])
    .join("; ");
}
