import { randomUUID } from "node:crypto";
import type { APIRequestContext, PlaywrightWorkerArgs } from "@playwright/test";
import { hashPassword } from "better-auth/crypto";
import pg from "pg";

const PASSWORD = "a long enough passphrase";

/** Runs statements on the database of the server under test. */
export async function withDatabase<Value>(work: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The organisation the first visit made. */
export async function mainOrganisation(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ id: string }>(`SELECT id FROM organization WHERE slug = 'main'`);
  return rows[0]?.id ?? "";
}

export async function addOrganisation(client: pg.Client, name: string): Promise<string> {
  const id = randomUUID();
  await client.query(`INSERT INTO organization (id, name, slug) VALUES ($1, $2, $1)`, [id, name]);
  return id;
}

/** An account with the given role in an organisation. */
export async function addPerson(
  client: pg.Client,
  organisationId: string,
  role: string,
): Promise<{ id: string; email: string; password: string }> {
  const id = randomUUID();
  const email = `${id}@example.org`;
  await client.query(`INSERT INTO "user" (id, name, email, "updatedAt") VALUES ($1, $2, $3, now())`, [
    id,
    role,
    email,
  ]);
  await client.query(
    `INSERT INTO account (id, "accountId", "providerId", "userId", password, "updatedAt")
     VALUES ($1, $1, 'credential', $1, $2, now())`,
    [id, await hashPassword(PASSWORD)],
  );
  await client.query(`INSERT INTO member (id, "organizationId", "userId", role) VALUES ($1, $2, $1, $3)`, [
    id,
    organisationId,
    role,
  ]);
  return { id, email, password: PASSWORD };
}

/** A session nobody has the cookie of. */
export async function addSession(client: pg.Client, userId: string): Promise<string> {
  const id = randomUUID();
  await client.query(
    `INSERT INTO session (id, token, "userId", "expiresAt", "updatedAt") VALUES ($1, $1, $2, now() + '1 day', now())`,
    [id, userId],
  );
  return id;
}

/** An invitation nobody has the link of. */
export async function addInvitation(
  client: pg.Client,
  organisationId: string,
  madeById: string,
): Promise<string> {
  const id = randomUUID();
  await client.query(
    `INSERT INTO one_time_link (id, "organizationId", purpose, "tokenHash", role, "madeById", "expiresAt")
     VALUES ($1::uuid, $2, 'invitation', $1::text, 'author', $3, now() + '1 day')`,
    [id, organisationId, madeById],
  );
  return id;
}

/** A browser's requests, signed in as somebody. */
export async function signedIn(
  playwright: PlaywrightWorkerArgs["playwright"],
  baseURL: string,
  credentials: { email: string; password: string },
): Promise<APIRequestContext> {
  const request = await playwright.request.newContext({
    baseURL,
    extraHTTPHeaders: { "sec-fetch-site": "same-origin", origin: new URL(baseURL).origin },
    storageState: { cookies: [], origins: [] },
  });
  const response = await request.post("/api/auth/sign-in/email", { data: credentials });
  if (!response.ok()) throw new Error(`sign-in answered ${response.status()}: ${await response.text()}`);
  return request;
}
