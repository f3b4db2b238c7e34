import "server-only";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { nextCookies } from "better-auth/next-js";
import { organization } from "better-auth/plugins";
import { organisationOf } from "@/lib/store/organisations";
import { prisma } from "@/lib/store/prisma-client";
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from "./password-length";

const SESSION_DAYS = 14;
const DAY_SECONDS = 24 * 60 * 60;

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
    },
    // Accounts are made by the owner's first visit and by invitation, never by an open sign-up address.
    disabledPaths: ["/sign-up/email", "/organization/create"],
    session: { expiresIn: SESSION_DAYS * DAY_SECONDS, updateAge: DAY_SECONDS },
    // The office reaches the server under several names and addresses; a request may come from the one it was sent to.
    trustedOrigins: (request) => (request ? [originOfHost(request)] : []),
    rateLimit: {
      enabled: process.env.NODE_ENV === "production",
      storage: "database",
      customRules: { "/sign-in/email": { window: 60, max: 10 } },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => ({
            data: { ...session, activeOrganizationId: await organisationOf(session.userId) },
          }),
        },
      },
    },
    plugins: [
      organization({ allowUserToCreateOrganization: false, disableOrganizationDeletion: true }),
      nextCookies(),
    ],
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
