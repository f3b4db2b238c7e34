import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { killTree, OwnServer } from "@/e2e/support/own-server";
import { pickFreePort } from "../../scripts/lib/ports.mjs";
import { openOwnDatabase } from "../support/own-database";
import { FaultyNetwork } from "./faulty-network";

/** App and database, each of which can be killed, and the networks before them. */
export type FaultyServers = {
  /** Where browsers reach the app. */
  readonly url: string;
  /** Past the networks, for the account. */
  readonly databaseUrl: string;
  /** Between browsers and app. */
  readonly outer: FaultyNetwork;
  /** Between app and database. */
  readonly inner: FaultyNetwork;
  readonly killApp: () => void;
  readonly startApp: () => Promise<void>;
  /** It is started again by whoever watches over it, as in the product. */
  readonly killDatabase: () => void;
  readonly close: () => Promise<void>;
};

const READY_WITHIN_MS = 300_000;

/** @param secret - signs sessions. */
export async function startFaultyServers(secret: string): Promise<FaultyServers> {
  const database = await openOwnDatabase();
  const inner = new FaultyNetwork(Number(new URL(database.url).port));
  const innerUrl = new URL(database.url);
  innerUrl.port = String(await inner.open());
  const dataDir = mkdtempSync(path.join(os.tmpdir(), "shubi-faults-"));
  chmodSync(dataDir, 0o711);
  const appPort = await pickFreePort();
  const outer = new FaultyNetwork(appPort);
  const outerPort = await outer.open();
  const app = new OwnServer(dataDir, appPort, READY_WITHIN_MS, {
    DATABASE_URL: innerUrl.href,
    BETTER_AUTH_SECRET: secret,
    // The library is not what is tried here, and reading it anew at every start takes the machine's time.
    SHUBI_WORKERS: "0",
  });
  await app.start();
  return {
    url: `http://127.0.0.1:${outerPort}`,
    databaseUrl: database.url,
    outer,
    inner,
    killApp: () => {
      if (app.pid !== null) killTree([app.pid]);
    },
    startApp: () => app.start(),
    killDatabase: () => killTree(postmasterOf(database.dataDir)),
    close: async () => {
      await app.stop();
      outer.close();
      inner.close();
      await database.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** None while it is being started again after the last time. */
function postmasterOf(dataDir: string): number[] {
  try {
    return [Number(readFileSync(path.join(dataDir, "pg", "postmaster.pid"), "utf8").split("\n")[0])];
  } catch (error) {
    if (error instanceof Error && Reflect.get(error, "code") === "ENOENT") return [];
    throw error;
  }
}
