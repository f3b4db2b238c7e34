import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { promisify } from "node:util";
import pg from "pg";

export type InsertRate = {
  /** pgbench, or the loop of our own where it is not installed. */
  readonly by: string;
  readonly clients: number;
  readonly insertsPerSecond: number;
  readonly meanMs: number;
};

const CLIENTS = 8;
const SECONDS = 10;

/** How many rows with a document like those saved this PostgreSQL takes a second when nothing else is asked of it. */
export async function measureInsertRate(url: string, document: object): Promise<InsertRate> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("CREATE TABLE load_bare (id bigserial PRIMARY KEY, document jsonb NOT NULL)");
    const json = JSON.stringify(document).replaceAll("'", "''");
    const sql = `INSERT INTO load_bare (document) VALUES ('${json}')`;
    return (await byPgbench(url, sql)) ?? (await byLoop(url, sql));
  } finally {
    await client.query("DROP TABLE IF EXISTS load_bare");
    await client.end();
  }
}

async function byPgbench(url: string, sql: string): Promise<InsertRate | null> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "shubi-pgbench-"));
  try {
    const script = path.join(folder, "insert.sql");
    writeFileSync(script, `${sql};\n`);
    const args = ["-n", "-f", script, "-c", String(CLIENTS), "-j", "1", "-T", String(SECONDS), url];
    const { stdout } = await promisify(execFile)("pgbench", args);
    const figure = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1] ?? Number.NaN);
    return {
      by: "pgbench",
      clients: CLIENTS,
      insertsPerSecond: Math.round(figure(/tps = ([\d.]+)/)),
      meanMs: figure(/latency average = ([\d.]+)/),
    };
  } catch (error) {
    if (error instanceof Error && Reflect.get(error, "code") === "ENOENT") return null;
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function byLoop(url: string, sql: string): Promise<InsertRate> {
  const pool = new pg.Pool({ connectionString: url, max: CLIENTS });
  const endMs = performance.now() + SECONDS * 1000;
  let inserts = 0;
  const work = async () => {
    for (; performance.now() < endMs; inserts += 1) await pool.query(sql);
  };
  await Promise.all(Array.from({ length: CLIENTS }, work));
  await pool.end();
  const insertsPerSecond = Math.round(inserts / SECONDS);
  const meanMs = Math.round((CLIENTS / insertsPerSecond) * 10_000) / 10;
  return { by: "own loop over pg (pgbench is not installed)", clients: CLIENTS, insertsPerSecond, meanMs };
}
