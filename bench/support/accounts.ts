import { createHmac, randomBytes, randomUUID } from "node:crypto";
import type pg from "pg";
import type { DraftDocument } from "@/lib/speech/draft-document";

/** Somebody of an organisation who is signed in. */
export type Account = { readonly userId: string; readonly cookie: string };

/**
 * Accounts with a session each, written as rows: hundreds of people do not sign in within a minute from one address.
 *
 * @param secret - signs the session cookies; the servers must use the same.
 */
export async function makeAccounts(
  client: pg.Client,
  organisationId: string,
  count: number,
  secret: string,
): Promise<Account[]> {
  await client.query(
    `INSERT INTO organization (id, name, slug) VALUES ($1, '测量单位', $1) ON CONFLICT DO NOTHING`,
    [organisationId],
  );
  const accounts: Account[] = [];
  for (let index = 0; index < count; index += 1) {
    const userId = randomUUID();
    const token = randomBytes(24).toString("hex");
    await client.query(
      `INSERT INTO "user" (id, name, email, "updatedAt") VALUES ($1, '写手', $1 || '@example.com', now())`,
      [userId],
    );
    const role = index === 0 ? "owner" : "author";
    await client.query(`INSERT INTO member (id, "organizationId", "userId", role) VALUES ($1, $2, $3, $4)`, [
      ...[randomUUID(), organisationId, userId, role],
    ]);
    await client.query(
      `INSERT INTO session (id, "expiresAt", token, "updatedAt", "userId", "activeOrganizationId")
       VALUES ($1, now() + interval '14 days', $2, now(), $3, $4)`,
      [randomUUID(), token, userId, organisationId],
    );
    accounts.push({ userId, cookie: `better-auth.session_token=${signed(token, secret)}` });
  }
  return accounts;
}

/** A new draft of an account; returns its id. */
export async function makeDraft(
  client: pg.Client,
  organisationId: string,
  { userId }: Account,
  document: DraftDocument,
): Promise<string> {
  const id = randomUUID();
  await client.query(
    `INSERT INTO draft (id, "organizationId", "authorId", kind, title, facts, document, "charCount")
     VALUES ($1, $2, $3, 'review-speech', '', '{}', $4, 0)`,
    [id, organisationId, userId, JSON.stringify(document)],
  );
  return id;
}

/** A cookie value as the sign-in library signs it: the value, a dot, its HMAC-SHA256 in base 64. */
function signed(value: string, secret: string): string {
  const signature = createHmac("sha256", secret).update(value).digest("base64");
  return encodeURIComponent(`${value}.${signature}`);
}
