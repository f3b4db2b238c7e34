import { randomUUID } from "node:crypto";
import http from "node:http";
import { performance } from "node:perf_hooks";
import pg from "pg";
import { emptyDraftDocument } from "@/lib/speech/draft-document";
import { numberOption } from "@/scripts/options";
import { ensureBuild } from "../scripts/lib/build.mjs";
import { makeProgress } from "../scripts/lib/progress.mjs";
import { send } from "./load/http-client";
import { startLoadServers } from "./load/load-servers";
import { type Account, makeAccounts, makeDraft } from "./support/accounts";
import { whenSettled } from "./support/when-settled";

/**
 * How long after a change made through one app process a page at another learns of it, and how many transactions an open
 * page on which nothing happens costs the database a minute.
 * `--changes 30 --pages 20 --seconds 60 --beat 20`; `--beat` is how often an opened draft says that it is there.
 */
const ORGANISATION = "bench";
const changes = numberOption("changes", 30);
const pages = numberOption("pages", 20);
const seconds = numberOption("seconds", 60);
const beatSeconds = numberOption("beat", 20);

await ensureBuild(makeProgress({ stream: process.stderr }));
const servers = await startLoadServers();
const client = new pg.Client({ connectionString: servers.databaseUrl });
try {
  await servers.add();
  await whenSettled(servers.databaseUrl);
  await client.connect();
  const [account] = await makeAccounts(client, ORGANISATION, 1, servers.secret);
  const [here = "", there = ""] = servers.urls;
  if (account === undefined) throw new Error("no account was made");
  const batch = await makeBatch(account);
  const draft = await makeDraft(client, ORGANISATION, account, emptyDraftDocument());
  say({ what: "import", delayMs: summary(await delaysOfImport(there, account, batch)) });
  say({ what: "draft", delayMs: summary(await delaysOfDraft(here, there, account, draft)) });
  const importPages = await transactionsOfPages(() => openStream(there, account, batchEvents(batch)));
  say({ what: "import page", transactionsAMinute: importPages });
  const draftPages = await transactionsOfPages(() => openDraft(there, account));
  say({ what: "draft page", transactionsAMinute: draftPages });
} finally {
  await client.end();
  await servers.stop();
}
process.exit();

type Stream = { readonly close: () => void };

function batchEvents(batch: string): string {
  return `/api/library/import/${batch}/events`;
}

function draftEvents(draft: string): string {
  return `/api/drafts/${draft}/events`;
}

/** Files are accounted for beside any app process; each must show in the progress told. */
async function delaysOfImport(server: string, account: Account, batch: string): Promise<number[]> {
  let failed = 0;
  let isTold: (atMs: number) => void = () => undefined;
  const stream = await openStream(server, account, batchEvents(batch), (text) => {
    if (text.includes(`"failed":${failed}`)) isTold(performance.now());
  });
  const delays: number[] = [];
  while (failed < changes) {
    await pause(800 + Math.random() * 700);
    failed += 1;
    const told = new Promise<number>((resolve) => {
      isTold = resolve;
    });
    const startMs = performance.now();
    await client.query(
      `INSERT INTO import_item (id, "batchId", position, "fileName", "byteSize", sha256, state)
       VALUES ($1, $2, $3, 'x', 0, '', 'failed')`,
      [randomUUID(), batch, failed],
    );
    delays.push((await told) - startMs);
  }
  stream.close();
  return delays;
}

/** Saves through one process while another tab has the draft open at the other; empty where there is no such stream. */
async function delaysOfDraft(
  here: string,
  there: string,
  account: Account,
  draft: string,
): Promise<number[]> {
  for (const server of [here, there]) await beat(server, account, draft, randomUUID());
  let isTold: (atMs: number) => void = () => undefined;
  const stream = await openStream(there, account, draftEvents(draft), (text) => {
    if (text.includes("event: news")) isTold(performance.now());
  }).catch(() => null);
  if (stream === null) return [];
  const delays: number[] = [];
  for (let revision = 1; revision <= changes; revision += 1) {
    await pause(800 + Math.random() * 700);
    const told = new Promise<number>((resolve) => {
      isTold = resolve;
    });
    const body = JSON.stringify({ baseRevision: revision, document: emptyDraftDocument(), facts: {} });
    const startMs = performance.now();
    const { status } = await send(here, account.cookie, "PUT", `/api/drafts/${draft}`, body);
    if (status !== 200) throw new Error(`the save was answered ${status}`);
    delays.push((await told) - startMs);
  }
  stream.close();
  return delays;
}

/** A page of a draft of its own, as the editor keeps it open: it says that it is there, and listens where it can. */
async function openDraft(server: string, account: Account): Promise<Stream> {
  const draft = await makeDraft(client, ORGANISATION, account, emptyDraftDocument());
  const tab = randomUUID();
  await beat(server, account, draft, tab);
  const stream = await openStream(server, account, draftEvents(draft)).catch(() => null);
  const timer = setInterval(() => void beat(server, account, draft, tab), beatSeconds * 1000);
  return {
    close: () => {
      clearInterval(timer);
      stream?.close();
    },
  };
}

async function beat(server: string, { cookie }: Account, draft: string, tab: string): Promise<void> {
  const body = JSON.stringify({ tab, wrote: false });
  const { status } = await send(server, cookie, "POST", `/api/drafts/${draft}/presence`, body);
  if (status !== 200) throw new Error(`the beat was answered ${status}`);
}

function openStream(
  server: string,
  { cookie }: Account,
  pathname: string,
  onText: (text: string) => void = () => undefined,
): Promise<Stream> {
  return new Promise((resolve, reject) => {
    const request = http.request(`${server}${pathname}`, { headers: { cookie } }, (response) => {
      response.on("data", (chunk: Buffer) => onText(chunk.toString()));
      response.on("error", () => undefined);
      if (response.statusCode === 200) return resolve({ close: () => request.destroy() });
      request.destroy();
      reject(new Error(`the stream was answered ${response.statusCode}`));
    });
    request.on("error", reject);
    request.end();
  });
}

async function makeBatch({ userId }: Account): Promise<string> {
  const id = randomUUID();
  await client.query(`INSERT INTO import_batch (id, "organizationId", "createdById") VALUES ($1, $2, $3)`, [
    ...[id, ORGANISATION, userId],
  ]);
  return id;
}

/** Of one page, over what the servers themselves do meanwhile, as measured just before. */
async function transactionsOfPages(open: () => Promise<Stream>): Promise<number> {
  const idle = await transactionsAMinute();
  const streams = await Promise.all(Array.from({ length: pages }, open));
  await pause(3_000);
  const busy = await transactionsAMinute();
  for (const stream of streams) stream.close();
  await pause(1_000);
  return round((busy - idle) / pages);
}

async function transactionsAMinute(): Promise<number> {
  const before = await transactions();
  await pause(seconds * 1000);
  return (((await transactions()) - before) * 60) / seconds;
}

async function transactions(): Promise<number> {
  const { rows } = await client.query<{ count: string }>(
    `SELECT xact_commit + xact_rollback AS count FROM pg_stat_database WHERE datname = current_database()`,
  );
  return Number(rows[0]?.count);
}

function summary(delays: readonly number[]) {
  const sorted = [...delays].sort((a, b) => a - b);
  const at = (share: number) => round(sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN);
  return sorted.length === 0 ? null : { median: at(0.5), p95: at(0.95), most: at(1) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function say(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
