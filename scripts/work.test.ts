import { spawn } from "node:child_process";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fillDatabase, withConnection } from "./lib/backup/testing/used-database";
import { inRoot } from "./lib/paths.mjs";
import { startThrowawayCluster } from "./lib/postgres/throwaway-cluster.mjs";
import { run, stopRunning } from "./lib/run.mjs";
import { serverTypeScript } from "./lib/run-typescript.mjs";

let cluster: Awaited<ReturnType<typeof startThrowawayCluster>>;
let url: string;

beforeAll(async () => {
  cluster = await startThrowawayCluster();
  url = await cluster.createDatabase("work");
  await fillDatabase(url);
}, 120_000);

afterAll(() => cluster?.remove());

test("a worker process told to end in the middle of a job gives it back before it is gone", async () => {
  const child = spawn(process.execPath, [...serverTypeScript, inRoot("scripts", "work.ts")], {
    cwd: inRoot(),
    env: { ...process.env, DATABASE_URL: url },
    stdio: "ignore",
  });
  const ended = new Promise((resolve) => child.on("close", resolve));
  try {
    // The job runs in a process of its own, which alone takes seconds to start.
    await query(`insert into background_job (name, key) values ('index', 'o1')`);
    const taken = `select count(*)::int as count from background_job where name = 'index' and "takenBy" is not null`;
    await expect.poll(async () => (await query(taken))[0].count, { timeout: 100_000 }).toBe(1);
    child.kill("SIGTERM");
    await ended;
    expect(await query(`select name from background_job where "takenBy" is not null`)).toEqual([]);
    const [job] = await query(
      `select failures, served < requested as waits from background_job where name = 'index'`,
    );
    expect(job).toEqual({ failures: 0, waits: true });
  } finally {
    child.kill("SIGKILL");
  }
}, 120_000);

test("a command told to end waits for the programs it started", async () => {
  const script = `process.on("SIGTERM", () => setTimeout(() => { console.log("put away"); process.exit(0); }, 300));
    console.log("up"); setInterval(() => undefined, 1000);`;
  let output = "";
  const program = run(process.execPath, ["-e", script]).then((result) => {
    output = result.stdout;
  });
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await stopRunning();
  await program;
  expect(output).toBe("up\nput away\n");
});

const query = (sql: string) => withConnection(url, async (client) => (await client.query(sql)).rows);
