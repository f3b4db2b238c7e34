import pg from "pg";
import { ensureBuild } from "../../scripts/lib/build.mjs";
import { makeProgress } from "../../scripts/lib/progress.mjs";
import { startLoadServers } from "../load/load-servers";
import { makeAccounts } from "../support/accounts";
import { whenSettled } from "../support/when-settled";
import { type MakePeople, makeApiWorld } from "./api/api-world";
import { runApiFuzz } from "./api/run-api-fuzz";

/** So many that nobody exports or imports more often than is allowed a minute. */
const PEOPLE = { askers: 60, spare: 8 };

/**
 * Sends damaged requests to every route of a server with a PostgreSQL of its own, and writes what came back.
 *
 * @returns the exit code: 1 when an answer was not as it should be.
 */
export async function fuzzApi(seed: number, seconds: number): Promise<number> {
  await ensureBuild(makeProgress({ stream: process.stderr, quiet: true }));
  process.stderr.write(`seed ${seed}\n`);
  const servers = await startLoadServers();
  const client = new pg.Client({ connectionString: servers.databaseUrl });
  try {
    await whenSettled(servers.databaseUrl);
    await client.connect();
    const makePeople: MakePeople = async (organisationId, count) => {
      const accounts = await makeAccounts(client, organisationId, count, servers.secret);
      await client.query(`UPDATE member SET role = 'owner' WHERE "organizationId" = $1`, [organisationId]);
      return accounts;
    };
    const world = await makeApiWorld(client, makePeople, PEOPLE);
    const report = await runApiFuzz(servers.urls[0] ?? "", world, seed, seconds * 1000);
    console.log(JSON.stringify({ seed, seconds, ...report }, null, 1));
    return report.faults.length === 0 ? 0 : 1;
  } finally {
    await client.end();
    await servers.stop();
  }
}
