import { seededRandom } from "@/lib/corpus/testing/seeded-random";
import { numberOption } from "@/scripts/options";
import { ensureBuild } from "../scripts/lib/build.mjs";
import { makeProgress } from "../scripts/lib/progress.mjs";
import { send } from "./load/http-client";
import { Latencies, type RequestKind } from "./load/latencies";
import { startLoadServers } from "./load/load-servers";
import { makeWriters, type WriterAccount } from "./load/make-writers";
import { type CpuByCommand, cpuBelow } from "./load/process-cpu";
import { Writer } from "./load/writer";
import { whenSettled } from "./support/when-settled";
import { builtInText, longDraft } from "./typing/long-draft";

/**
 * Processor milliseconds that one request of each kind costs the app and PostgreSQL, beside a request that does nothing:
 * what so many writers need follows from it, however busy the machine is.
 * `--rounds 2000 --writers 20 --chars 6000`
 */
const AT_ONCE = 4;
const SETTLE_MS = 5_000;

const rounds = numberOption("rounds", 2000);
const chars = numberOption("chars", 6000);
const count = numberOption("writers", 20);

await ensureBuild(makeProgress({ stream: process.stderr }));
const servers = await startLoadServers();
try {
  await whenSettled(servers.databaseUrl);
  const accounts = await makeWriters(servers.databaseUrl, count, servers.secret);
  const sheet = { document: longDraft(chars), words: builtInText(60_000).replaceAll("\n", "") };
  const random = seededRandom(1);
  const latencies = new Latencies();
  const writers = accounts.map((account) => new Writer(account, sheet, latencies, random));
  const [url = ""] = servers.urls;
  const kinds: Record<string, (index: number) => Promise<unknown>> = {
    health: () => send(url, "", "GET", "/api/health"),
    signedIn: (index) => send(url, cookieOf(accounts, index), "GET", "/api/drafts/none"),
    ...Object.fromEntries(
      (["save", "greyText", "phrases", "export"] satisfies RequestKind[]).map((kind) => [
        kind,
        (index: number) => writers[index % count]?.once(url, kind) ?? Promise.resolve(),
      ]),
    ),
  };
  for (const [kind, once] of Object.entries(kinds)) {
    const times = kind === "export" ? Math.ceil(rounds / 40) : rounds;
    await many(Math.ceil(times / 4), once);
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    const before = cpuBelow(servers.pids());
    await many(times, once);
    const after = cpuBelow(servers.pids());
    process.stdout.write(`${JSON.stringify({ kind, times, cpuMsEach: spent(before, after, times) })}\n`);
  }
  process.stdout.write(`${JSON.stringify({ errors: latencies.take().errors })}\n`);
} finally {
  await servers.stop();
}
process.exit();

/** A few at a time, each writer's own one after another. */
async function many(times: number, once: (index: number) => Promise<unknown>): Promise<void> {
  await Promise.all(
    Array.from({ length: AT_ONCE }, async (_, lane) => {
      for (let index = lane; index < times; index += AT_ONCE) await once(index);
    }),
  );
}

function spent(before: CpuByCommand, after: CpuByCommand, times: number): CpuByCommand {
  return Object.fromEntries(
    Object.entries(after)
      .map(([name, ms]) => [name, Math.round(((ms - (before[name] ?? 0)) / times) * 100) / 100] as const)
      .filter(([, ms]) => ms >= 0.05),
  );
}

function cookieOf(accounts: readonly WriterAccount[], index: number): string {
  return accounts[index % count]?.cookie ?? "";
}
