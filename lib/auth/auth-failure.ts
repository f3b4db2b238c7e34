import "server-only";
import { failureMessage } from "@/lib/messages/zh";
import type { Failure } from "@/lib/result";
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from "./password-length";

const BY_CODE: Readonly<Record<string, Failure>> = {
  PASSWORD_TOO_SHORT: { code: "password-short", data: { min: MIN_PASSWORD_LENGTH } },
  PASSWORD_TOO_LONG: { code: "password-long", data: { max: MAX_PASSWORD_LENGTH } },
  INVALID_PASSWORD: { code: "password-wrong" },
  INVALID_EMAIL: { code: "email-invalid" },
};

const BY_STATUS: Readonly<Record<number, Failure>> = {
  401: { code: "not-signed-in" },
  403: { code: "foreign-origin" },
  404: { code: "no-such-address" },
};

const SIGN_IN_BY_STATUS: Readonly<Record<number, Failure>> = {
  401: { code: "sign-in-failed" },
  403: { code: "account-shut" },
};

/**
 * What the sign-in library answers, with a refusal in the shape of all our failures: its own code stays beside it for the
 * pages that go by it, its English sentence does not.
 *
 * @throws Error when the library failed: that is for the log, and the reader is told what is told of any such failure.
 */
export async function withOurFailure(response: Response, isSignIn: boolean): Promise<Response> {
  if (response.status < 400) return response;
  if (response.status >= 500) throw new Error(`the sign-in library answered ${response.status}`);
  const libraryCode = await codeOf(response);
  const { code, data = {} } = failureOf(libraryCode, response.status, isSignIn);
  const headers = new Headers(response.headers);
  headers.delete("Content-Length");
  headers.set("Content-Type", "application/json");
  const error = { code, data, message: failureMessage({ code, data }) };
  return new Response(JSON.stringify({ code: libraryCode ?? undefined, error }), {
    status: response.status,
    headers,
  });
}

function failureOf(libraryCode: string | null, status: number, isSignIn: boolean): Failure {
  if (status === 429) return { code: isSignIn ? "sign-in-limited" : "password-limited" };
  const known = (libraryCode === null ? undefined : BY_CODE[libraryCode]) ?? BY_STATUS[status];
  return (isSignIn ? SIGN_IN_BY_STATUS[status] : undefined) ?? known ?? { code: "bad-request" };
}

async function codeOf(response: Response): Promise<string | null> {
  const body: unknown = await response.json().catch(() => null);
  const code: unknown = typeof body === "object" && body !== null ? Reflect.get(body, "code") : null;
  return typeof code === "string" ? code : null;
}
