import { createHmac, randomBytes, randomUUID } from "node:crypto";
import { createDraft } from "@/lib/store/drafts";
import type { OrganisationScope } from "@/lib/store/organisation-scope";
import { prisma } from "@/lib/store/prisma-client";
import { longDraft } from "../typing/long-draft";

export type WriterAccount = { readonly cookie: string; readonly draftId: string };

const HOUR_MS = 60 * 60 * 1000;

/**
 * Writers of one organisation, each signed in and with an empty draft. Their sessions are rows like any other, made
 * here because three hundred people do not sign in within a minute from one address.
 *
 * @param secret - signs the session cookies; the servers must use the same.
 */
export async function makeWriters(
  organisationId: string,
  count: number,
  secret: string,
): Promise<WriterAccount[]> {
  const now = new Date();
  const people = Array.from({ length: count }, () => ({
    userId: randomUUID(),
    token: randomBytes(24).toString("hex"),
  }));
  await prisma().user.createMany({
    data: people.map(({ userId }) => ({ id: userId, name: "写手", email: `${userId}@example.com` })),
  });
  await prisma().member.createMany({
    data: people.map(({ userId }) => ({
      id: randomUUID(),
      organizationId: organisationId,
      userId,
      role: "author",
    })),
  });
  await prisma().session.createMany({
    data: people.map(({ userId, token }) => ({
      id: randomUUID(),
      userId,
      token,
      expiresAt: new Date(now.getTime() + 24 * HOUR_MS),
      updatedAt: now,
      activeOrganizationId: organisationId,
    })),
  });
  const document = longDraft(200);
  const writers: WriterAccount[] = [];
  for (const { userId, token } of people) {
    const scope: OrganisationScope = { organisationId, userId };
    const draftId = await createDraft(scope, {
      kind: "review-speech",
      facts: {},
      document,
      skeleton: null,
      plan: null,
    });
    writers.push({ cookie: `better-auth.session_token=${signed(token, secret)}`, draftId });
  }
  return writers;
}

/** A cookie value as the sign-in library signs it: the value, a dot, its HMAC-SHA256 in base 64. */
function signed(value: string, secret: string): string {
  const signature = createHmac("sha256", secret).update(value).digest("base64");
  return encodeURIComponent(`${value}.${signature}`);
}
