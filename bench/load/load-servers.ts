import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { OwnServer } from "@/e2e/support/own-server";
import { pickFreePort } from "../../scripts/lib/ports.mjs";
import { embeddedUrl } from "../../scripts/lib/postgres/embedded.mjs";

const READY_WITHIN_MS = 900_000;

/** App processes on one database, which the first of them brought along. */
export type LoadServers = {
  readonly databaseUrl: string;
  readonly secret: string;
  readonly urls: readonly string[];
  /** Process ids of their starters and of PostgreSQL. */
  readonly pids: () => number[];
  /** Starts one more app process. */
  readonly add: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** The first app process is started the way a user starts it, with a PostgreSQL as durable as theirs. */
export async function startLoadServers(): Promise<LoadServers> {
  const dataDir = ownFolder();
  const folders = [dataDir];
  const first = new OwnServer(dataDir, await pickFreePort(), READY_WITHIN_MS);
  await first.start();
  const servers = [first];
  const urls = [first.url];
  const databaseUrl = embeddedUrl(dataDir);
  const secret = readFileSync(path.join(dataDir, "auth-secret"), "utf8").trim();
  return {
    databaseUrl,
    secret,
    urls,
    pids: () => [postmasterOf(dataDir), ...servers.flatMap(({ pid }) => (pid === null ? [] : [pid]))],
    add: async () => {
      const folder = ownFolder();
      folders.push(folder);
      const next = new OwnServer(folder, await pickFreePort(), READY_WITHIN_MS, {
        DATABASE_URL: databaseUrl,
        BETTER_AUTH_SECRET: secret,
      });
      servers.push(next);
      await next.start();
      urls.push(next.url);
    },
    stop: async () => {
      for (const server of [...servers].reverse()) await server.stop();
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function ownFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "shubi-load-"));
  // Started by root, PostgreSQL runs as another user, who must be able to walk through.
  chmodSync(folder, 0o711);
  return folder;
}

function postmasterOf(dataDir: string): number {
  return Number(readFileSync(path.join(dataDir, "pg", "postmaster.pid"), "utf8").split("\n")[0]);
}
