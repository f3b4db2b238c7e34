import { toNextJsHandler } from "better-auth/next-js";
import { failureResponse } from "@/lib/auth/api-route";
import { auth } from "@/lib/auth/auth";

/**
 * What is asked of the sign-in library from outside. Accounts, roles and sessions are changed by our own actions, which
 * ask who may and write it down.
 */
const OPEN: ReadonlySet<string> = new Set([
  "/api/auth/sign-in/email",
  "/api/auth/sign-out",
  "/api/auth/change-password",
]);

/** Sign-in, sign-out and the change of one's own password. */
export const POST = async (request: Request) =>
  OPEN.has(new URL(request.url).pathname)
    ? toNextJsHandler(auth()).POST(request)
    : failureResponse(404, "no-such-address");
