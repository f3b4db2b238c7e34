import { randomUUID } from "node:crypto";
import type pg from "pg";
import { emptyDraftDocument } from "@/lib/speech/draft-document";
import { type Account, makeDraft } from "../../support/accounts";
import type { SeedIds } from "./api-seeds";

/** Words of the other unit. */
export const MARK = "石桥头的老槐树";

/** Two units on the server under test: one whose people ask, one whose texts nobody of theirs may read or change. */
export type ApiWorld = {
  /** Owners, who may ask for everything; as many as keep each below what is allowed a minute. */
  readonly askers: readonly [Account, ...Account[]];
  /** For what signs people in and out: whatever becomes of their sessions, the others keep theirs. */
  readonly spare: readonly [Account, ...Account[]];
  /** Rows of the other unit. */
  readonly strangers: readonly string[];
  /** New rows of somebody who asks. */
  readonly freshIds: (asker: Account) => Promise<SeedIds>;
  /** Everything of the other unit, as text. */
  readonly stateOfStrangers: () => Promise<string>;
};

/** Makes an organisation of that id with so many owners, each signed in. */
export type MakePeople = (organisationId: string, count: number) => Promise<readonly Account[]>;

/**
 * Two units with rows of their own.
 *
 * @param people - how many ask, and how many are signed in and out.
 */
export async function makeApiWorld(
  client: pg.Client,
  makePeople: MakePeople,
  people: { readonly askers: number; readonly spare: number },
): Promise<ApiWorld> {
  const unit = `fuzz-${randomUUID()}`;
  const others = `fuzz-${randomUUID()}`;
  const accounts = await makePeople(unit, people.spare + people.askers);
  const [stranger] = atLeastOne(await makePeople(others, 1));
  const theirs = await makeRows(client, others, stranger, MARK);
  return {
    askers: atLeastOne(accounts.slice(people.spare)),
    spare: atLeastOne(accounts.slice(0, people.spare)),
    strangers: Object.values(theirs),
    freshIds: (asker) => makeRows(client, unit, asker, "述职"),
    stateOfStrangers: () => stateOf(client, others),
  };
}

function atLeastOne([first, ...rest]: readonly Account[]): [Account, ...Account[]] {
  if (first === undefined) throw new RangeError("makeApiWorld: there must be somebody to ask");
  return [first, ...rest];
}

/** In one transaction: a disk that is waited for once a row would take most of the time there is. */
async function makeRows(
  client: pg.Client,
  organisationId: string,
  account: Account,
  words: string,
): Promise<SeedIds> {
  await client.query("BEGIN");
  const ids = await insertRows(client, organisationId, account, words);
  await client.query("COMMIT");
  return ids;
}

async function insertRows(
  client: pg.Client,
  organisationId: string,
  account: Account,
  words: string,
): Promise<SeedIds> {
  const text = `${words}会上的讲话`;
  const empty = emptyDraftDocument();
  const document = {
    ...empty,
    content: [
      { type: "title" as const, content: [{ type: "text" as const, text }] },
      ...empty.content.slice(1),
    ],
  };
  const draft = await makeDraft(client, organisationId, account, document);
  const version = randomUUID();
  const comment = randomUUID();
  const reply = randomUUID();
  const library = randomUUID();
  const batch = randomUUID();
  await client.query(
    `INSERT INTO draft_version (id, "draftId", revision, title, facts, document, "charCount", "savedById")
     VALUES ($1, $2, 1, $3, '{}', $4, 0, $5)`,
    [version, draft, text, JSON.stringify(document), account.userId],
  );
  const anchor = JSON.stringify({ start: 0, end: 2, words: words.slice(0, 2), before: "", after: "" });
  await client.query(
    `INSERT INTO draft_comment (id, "draftId", "authorId", text, quote, quotation, anchor, revision)
     VALUES ($1, $2, $3, $4, $5, $5, $6, 1)`,
    [comment, draft, account.userId, text, words.slice(0, 2), anchor],
  );
  await client.query(
    `INSERT INTO comment_reply (id, "commentId", "authorId", text) VALUES ($1, $2, $3, $4)`,
    [...[reply, comment, account.userId, text]],
  );
  await client.query(
    `INSERT INTO library_document (id, "organizationId", "fileName", sha256, title, "charCount", "pipelineVersion", parsed)
     SELECT $1, $2, $3, $4, $3, "charCount", "pipelineVersion", parsed FROM library_document
     WHERE "organizationId" IS NULL LIMIT 1`,
    [library, organisationId, `${text}.txt`, library],
  );
  await client.query(`INSERT INTO library_original ("documentId", bytes) VALUES ($1, $2)`, [
    ...[library, Buffer.from(text)],
  ]);
  await client.query(`INSERT INTO import_batch (id, "organizationId", "createdById") VALUES ($1, $2, $3)`, [
    ...[batch, organisationId, account.userId],
  ]);
  return { draft, version, comment, reply, document: library, batch };
}

async function stateOf(client: pg.Client, organisationId: string): Promise<string> {
  const { rows } = await client.query(
    `SELECT
       (SELECT jsonb_agg(to_jsonb(d) ORDER BY id) FROM draft d WHERE "organizationId" = $1) AS drafts,
       (SELECT jsonb_agg(to_jsonb(v) ORDER BY v.id) FROM draft_version v JOIN draft d ON d.id = "draftId" WHERE "organizationId" = $1) AS versions,
       (SELECT jsonb_agg(to_jsonb(e) ORDER BY e.id) FROM draft_event e JOIN draft d ON d.id = "draftId" WHERE "organizationId" = $1) AS events,
       (SELECT jsonb_agg(to_jsonb(c) ORDER BY c.id) FROM draft_comment c JOIN draft d ON d.id = "draftId" WHERE "organizationId" = $1) AS comments,
       (SELECT count(*) FROM comment_reply r JOIN draft_comment c ON c.id = "commentId" JOIN draft d ON d.id = "draftId" WHERE "organizationId" = $1) AS replies,
       (SELECT count(*) FROM draft_presence p JOIN draft d ON d.id = "draftId" WHERE "organizationId" = $1) AS presences,
       (SELECT jsonb_agg(jsonb_build_array(id, title, corrections) ORDER BY id) FROM library_document WHERE "organizationId" = $1) AS documents,
       (SELECT jsonb_agg(to_jsonb(b) ORDER BY id) FROM import_batch b WHERE "organizationId" = $1) AS batches,
       (SELECT count(*) FROM import_item i JOIN import_batch b ON b.id = "batchId" WHERE "organizationId" = $1) AS items,
       (SELECT jsonb_agg(to_jsonb(m) - 'lastSeenAt' ORDER BY id) FROM member m WHERE "organizationId" = $1) AS members,
       (SELECT to_jsonb(o) FROM organization o WHERE id = $1) AS unit`,
    [organisationId],
  );
  return JSON.stringify(rows);
}
