import { toNextJsHandler } from "better-auth/next-js";
import { failureResponse, openRoute } from "@/lib/auth/api-route";
import { auth } from "@/lib/auth/auth";
import { withOurFailure } from "@/lib/auth/auth-failure";
import { guardSignIn } from "@/lib/auth/guard-sign-in";

const SIGN_IN = "/api/auth/sign-in/email";

const answer = (request: Request) => toNextJsHandler(auth()).POST(request);

/**
 * What is asked of the sign-in library from outside. Accounts, roles and sessions are changed by our own actions, which
 * ask who may and write it down.
 */
const OPEN: ReadonlySet<string> = new Set([SIGN_IN, "/api/auth/sign-out", "/api/auth/change-password"]);

/** Sign-in, sign-out and the change of one's own password. */
export const POST = openRoute(async (request) => {
  const { pathname } = new URL(request.url);
  if (!OPEN.has(pathname)) return failureResponse(404, "no-such-address");
  const isSignIn = pathname === SIGN_IN;
  return withOurFailure(await (isSignIn ? guardSignIn(request, answer) : answer(request)), isSignIn);
});
