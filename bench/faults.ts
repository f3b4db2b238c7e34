import { randomBytes, randomInt } from "node:crypto";
import { performance } from "node:perf_hooks";
import pg from "pg";
import { seededRandom } from "@/lib/corpus/testing/seeded-random";
import { numberOption } from "@/scripts/options";
import { ensureBuild } from "../scripts/lib/build.mjs";
import { makeProgress } from "../scripts/lib/progress.mjs";
import {
  accountForLast,
  accountForShared,
  accountForTab,
  accountForVersions,
  type Fault,
} from "./faults/account-for";
import { breakSomething, FAULTS, pause, type World } from "./faults/break-something";
import { BrowserTab } from "./faults/browser-tab";
import { startFaultyServers } from "./faults/faulty-servers";
import { documentOf } from "./faults/marked-draft";
import { memoryStorage } from "./faults/memory-storage";
import { makeAccounts, makeDraft } from "./support/accounts";

/**
 * Writers type into drafts through the product's own saver while app, database, networks, tabs and sessions are broken at
 * random, round after round; after each, everything acknowledged is accounted for. `--rounds 200 --seed N`
 *
 * Exits with 1 when a character is lost or doubled, or a version is incomplete.
 */
const rounds = numberOption("rounds", 200);
const seed = numberOption("seed", randomInt(1_000_000));

/** Signs of the tabs; the last two write into one draft. */
const SIGNS = ["甲", "申", "里", "角", "谷"] as const;
const SHARED: ReadonlySet<string> = new Set(["角", "谷"]);
const ORGANISATION = "faults";
const SETTLED_WITHIN_MS = 90_000;

const random = seededRandom(seed);
const secret = randomBytes(32).toString("hex");
Reflect.set(globalThis, "localStorage", memoryStorage());

await ensureBuild(makeProgress({ stream: process.stderr, quiet: true }));
process.stderr.write(`seed ${seed}\n`);
const servers = await startFaultyServers(secret);
try {
  process.exitCode = await prove();
} finally {
  await servers.close();
}
process.exit();

async function prove(): Promise<number> {
  const startMs = performance.now();
  const session = { isOver: false };
  const tabs = await makeTabs(session);
  const world: World = { servers, tabs, session, random };
  const faults: Fault[] = [];
  const broken: Record<string, number> = {};
  let typing = true;
  for (const tab of tabs) await tab.open();
  const hands = tabs.map((tab) => keepTyping(tab, () => typing));
  for (let round = 1; round <= rounds; round += 1) {
    await pause(random.whole(500, 2_500));
    const name = random.pick(FAULTS);
    broken[name] = (broken[name] ?? 0) + 1;
    await breakSomething(name, world);
    await reopen(tabs);
    const found = await account(tabs);
    faults.push(...found);
    if (round % 10 === 0 || found.length > 0) tell(round, name, tabs, found);
  }
  typing = false;
  await Promise.all(hands);
  faults.push(...(await settle(tabs)));
  faults.push(...(await accountAtEnd(tabs)));
  const count = (kind: Fault["kind"]) => faults.filter((fault) => fault.kind === kind).length;
  console.log(
    JSON.stringify({
      seed,
      rounds,
      seconds: Math.round((performance.now() - startMs) / 1000),
      broken,
      acknowledgedSaves: sum(tabs, (tab) => tab.acknowledged.length),
      acknowledgedMarks: sum(
        tabs,
        (tab) => new Set(tab.acknowledged.flatMap(({ marks }) => marks.flat())).size,
      ),
      conflictsWithOneself: sum(tabs, (tab) => (tab.options.isShared ? 0 : tab.conflicts)),
      conflictsOfTwo: sum(tabs, (tab) => (tab.options.isShared ? tab.conflicts : 0)),
      lost: count("lost"),
      doubled: count("doubled"),
      damaged: count("damaged"),
      versionFaults: count("version"),
      faults: faults.slice(0, 20),
    }),
  );
  return faults.length === 0 ? 0 : 1;
}

async function makeTabs(session: { readonly isOver: boolean }): Promise<BrowserTab[]> {
  return withClient(async (client) => {
    const accounts = await makeAccounts(client, ORGANISATION, SIGNS.length, secret);
    const tabs: BrowserTab[] = [];
    let sharedId = "";
    for (const [index, sign] of SIGNS.entries()) {
      const account = accounts[index];
      if (account === undefined) throw new Error("an account is missing");
      const isShared = SHARED.has(sign);
      const draftId =
        isShared && sharedId !== ""
          ? sharedId
          : await makeDraft(client, ORGANISATION, account, documentOf([[]]));
      if (isShared) sharedId = draftId;
      const cookie = () => (session.isOver ? "better-auth.session_token=ended" : account.cookie);
      const server = servers.url;
      // A choice of its own for each: what one tab does must not depend on when another is asked.
      const own = seededRandom(random.whole(0, 1_000_000));
      tabs.push(new BrowserTab({ server, cookie, draftId, sign, isShared, random: own }));
    }
    return tabs;
  });
}

async function keepTyping(tab: BrowserTab, isTyping: () => boolean): Promise<void> {
  while (isTyping()) {
    if (tab.isOpen) tab.type();
    // A steady hand, and now and then a rest that lets a save begin.
    await pause(tab.options.random.chance(0.15) ? 1_300 : tab.options.random.whole(80, 350));
  }
}

/** Killed tabs are opened again, and the others notice that the network is back. */
async function reopen(tabs: readonly BrowserTab[]): Promise<void> {
  for (const tab of tabs) {
    if (tab.isOpen) void tab.online();
    else await untilDone(() => tab.open());
  }
}

/** What each tab of its own was last told, against what is stored at this moment. */
async function account(tabs: readonly BrowserTab[]): Promise<Fault[]> {
  const told = tabs.map((tab) => ({ tab, last: tab.acknowledged.at(-1) }));
  return untilDone(() =>
    withClient(async (client) => {
      const faults: Fault[] = [];
      for (const { tab, last } of told)
        if (!tab.options.isShared) faults.push(...(await accountForLast(client, tab.options.draftId, last)));
      return faults;
    }),
  );
}

/** Waits until every tab says that all is saved. */
async function settle(tabs: readonly BrowserTab[]): Promise<Fault[]> {
  const endMs = performance.now() + SETTLED_WITHIN_MS;
  for (; performance.now() < endMs; await pause(300)) {
    await Promise.all(tabs.map((tab) => tab.online()));
    if (tabs.every((tab) => tab.isSaved)) return [];
  }
  const stuck = tabs.filter((tab) => !tab.isSaved);
  return stuck.map((tab) => ({
    kind: "lost",
    draftId: tab.options.draftId,
    about: `never came to rest: ${tab.isOpen ? tab.said : "closed"}`,
  }));
}

async function accountAtEnd(tabs: readonly BrowserTab[]): Promise<Fault[]> {
  return withClient(async (client) => {
    const faults = await accountForShared(
      client,
      tabs.filter((tab) => tab.options.isShared),
    );
    for (const tab of tabs) {
      if (tab.options.isShared) continue;
      faults.push(...(await accountForTab(client, tab)), ...(await accountForVersions(client, tab)));
    }
    return faults;
  });
}

async function withClient<Value>(work: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = new pg.Client({ connectionString: servers.databaseUrl, connectionTimeoutMillis: 5_000 });
  // The database may be killed under it; the question then fails and is put again.
  client.on("error", () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Asks again while the server or the database is still coming up. */
async function untilDone<Value>(work: () => Promise<Value>): Promise<Value> {
  const endMs = performance.now() + SETTLED_WITHIN_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (performance.now() > endMs) throw error;
      await pause(300);
    }
  }
}

function tell(round: number, name: string, tabs: readonly BrowserTab[], found: readonly Fault[]): void {
  const saves = sum(tabs, (tab) => tab.acknowledged.length);
  const faults = found.map(({ kind, about }) => `; ${kind}: ${about}`).join("");
  process.stderr.write(`round ${round} (${name}): ${saves} saves acknowledged${faults}\n`);
}

function sum(tabs: readonly BrowserTab[], count: (tab: BrowserTab) => number): number {
  return tabs.reduce((total, tab) => total + count(tab), 0);
}
