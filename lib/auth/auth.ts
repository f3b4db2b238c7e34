import "server-only";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { APIError } from "better-auth/api";
import { nextCookies } from "better-auth/next-js";
import { recordOwnAct } from "@/lib/store/audit-log";
import { organisationOf } from "@/lib/store/organisations";
import { prisma } from "@/lib/store/prisma-client";
import { auditSignIns, endOthersWithPassword } from "./audit-sign-ins";
import { hashPassword, verifyPassword } from "./hash-password";
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from "./password-length";
import { requestAddress } from "./request-address";

const SESSION_DAYS = 14;
const DAY_SECONDS = 24 * 60 * 60;

/** Whether a session that ends then has been used for a day since it was last prolonged. */
export function isDueToBeProlonged(expiresAt: Date, now = new Date()): boolean {
  return expiresAt.getTime() - now.getTime() <= (SESSION_DAYS - 1) * DAY_SECONDS * 1000;
}

function createAuth() {
  return betterAuth({
    appName: "述笔",
    secret: process.env.BETTER_AUTH_SECRET,
    database: prismaAdapter(prisma(), { provider: "postgresql" }),
    telemetry: { enabled: false },
    // No fixed base URL: an office server answers to whatever name the request was sent to.
    logger: { level: "error" },
    // Plain HTTP is what most closed office networks have; behind TLS, SHUBI_HTTPS=1 marks the cookies Secure.
    advanced: { useSecureCookies: process.env.SHUBI_HTTPS === "1" },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: MIN_PASSWORD_LENGTH,
      maxPasswordLength: MAX_PASSWORD_LENGTH,
      // An account is of no unit when it is made, and a session belongs to one.
      autoSignIn: false,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    session: {
      expiresIn: SESSION_DAYS * DAY_SECONDS,
      updateAge: DAY_SECONDS,
      additionalFields: { activeOrganizationId: { type: "string", required: false, input: false } },
    },
    // The office reaches the server under several names and addresses; a request may come from the one it was sent to.
    trustedOrigins: (request) => (request ? [originOfHost(request)] : []),
    rateLimit: {
      enabled: process.env.NODE_ENV === "production",
      storage: "database",
      customRules: { "/sign-in/email": { window: 60, max: 30 } },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => {
            const activeOrganizationId = await organisationOf(session.userId);
            // The password was right: whoever knows it may learn that the account is shut.
            if (activeOrganizationId === null) throw new APIError("FORBIDDEN", { code: "NO_UNIT" });
            return { data: { ...session, activeOrganizationId } };
          },
        },
        delete: {
          after: async ({ userId }, context) => {
            if (context?.path !== "/sign-out") return;
            await recordOwnAct(userId, "signed-out", requestAddress(context.headers ?? new Headers()));
          },
        },
      },
    },
    hooks: { before: endOthersWithPassword, after: auditSignIns },
    plugins: [nextCookies()],
  });
}

function originOfHost(request: Request): string {
  const url = new URL(request.url);
  const host = request.headers.get("host") ?? url.host;
  // A chain of proxies lists one protocol each; the first is the browser's.
  const forwarded = request.headers.get("x-forwarded-proto")?.split(",")[0]?.trim();
  const protocol = forwarded ?? url.protocol.replace(":", "");
  return `${protocol}://${host}`;
}

const holder = globalThis as unknown as { shubiAuth?: ReturnType<typeof createAuth> };

/** Sign-in and sessions; made on first use so that a build needs neither secret nor database. */
export function auth(): ReturnType<typeof createAuth> {
  holder.shubiAuth ??= createAuth();
  return holder.shubiAuth;
}
