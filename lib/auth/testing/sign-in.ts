import { hashPassword } from "better-auth/crypto";
import { beforeAll, beforeEach, vi } from "vitest";
import type { storeDatabase } from "@/lib/store/testing/store-database";

export const PASSWORD = "a long enough passphrase";
const HOST = "http://127.0.0.1:3000";

/** Gives everybody of a test's database the same password before each test, and ends all sessions. */
export function givePasswords(database: ReturnType<typeof storeDatabase>): void {
  beforeAll(() => {
    vi.stubEnv("BETTER_AUTH_SECRET", "only for this test, and long enough for anybody");
  });
  beforeEach(async () => {
    await database.query(`update account set password = $1`, [await hashPassword(PASSWORD)]);
    await database.query(`delete from session`);
  });
}

/** Sends a request as a browser of our pages does, from 10.0.0.7; a cookie belongs to whoever signed in with it. */
export async function postAuth(path: string, body: object, cookie = ""): Promise<Response> {
  const { auth } = await import("../auth");
  return auth().handler(
    new Request(`${HOST}/api/auth${path}`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...{ origin: HOST, host: "127.0.0.1:3000", "x-forwarded-for": "10.0.0.7", cookie },
      },
      body: JSON.stringify(body),
    }),
  );
}

/** Signs in one of a test's people. */
export const signIn = (name: string, password = PASSWORD): Promise<Response> =>
  postAuth("/sign-in/email", { email: `${name}@example.org`, password });

/** The session's cookie, as requests after a sign-in carry it. */
export const cookieOf = (response: Response): string =>
  (response.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
