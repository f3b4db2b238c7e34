import "server-only";
import { APIError, createAuthMiddleware } from "better-auth/api";
import { z } from "zod";
import { recordFailedSignIn, recordOwnAct } from "@/lib/store/audit-log";
import { requestAddress } from "./request-address";

const FAILED = new Set<unknown>(["UNAUTHORIZED", 401]);
const bodySchema = z.object({ email: z.string().max(320) });

/** Who comes in and changes a password, and who tries in vain, stands in the log. */
export const auditSignIns = createAuthMiddleware(async (ctx) => {
  const address = requestAddress(ctx.headers ?? new Headers());
  const { newSession, returned } = ctx.context;
  if (ctx.path === "/sign-in/email" && returned instanceof APIError) {
    const body = bodySchema.safeParse(ctx.body);
    if (FAILED.has(returned.status) && body.success) await recordFailedSignIn(body.data.email, address);
    return;
  }
  const kind =
    ctx.path === "/sign-in/email" ? "signed-in" : ctx.path === "/change-password" ? "password-changed" : null;
  if (kind === null || newSession === null || returned instanceof APIError) return;
  await recordOwnAct(newSession.user.id, kind, address);
});

/** Whoever changes a password does so because others may know it: their sessions end, whatever the request says. */
export const endOthersWithPassword = createAuthMiddleware(async (ctx) => {
  if (ctx.path !== "/change-password") return;
  return { context: { body: { revokeOtherSessions: true } } };
});
