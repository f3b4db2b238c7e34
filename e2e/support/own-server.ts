import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";

const READY_WITHIN_MS = 60_000;

/** A server of the test's own, started the way a user starts it, so that it can be killed without mercy. */
export class OwnServer {
  private child: ChildProcess | null = null;

  constructor(
    private readonly dataDir: string,
    readonly port: number,
    /** A first start on a busy machine also builds the product. */
    private readonly readyWithinMs = READY_WITHIN_MS,
    private readonly settings: Readonly<Record<string, string>> = {},
  ) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** The process that started app and PostgreSQL; null before the start. */
  get pid(): number | null {
    return this.child?.pid ?? null;
  }

  /** Starts the product and waits until it answers. */
  async start(): Promise<void> {
    const { DATABASE_URL: _shared, ...env } = process.env;
    const child = spawn(process.execPath, ["scripts/start.mjs"], {
      env: {
        ...env,
        SHUBI_DATA_DIR: this.dataDir,
        PORT: String(this.port),
        HOST: "127.0.0.1",
        ...this.settings,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.child = child;
    await new Promise<void>((resolve, reject) => {
      let output = "";
      const timer = setTimeout(() => reject(new Error(`not ready:\n${output}`)), this.readyWithinMs);
      const read = (chunk: Buffer) => {
        output += chunk.toString();
        if (!output.includes("述笔已就绪")) return;
        clearTimeout(timer);
        resolve();
      };
      child.stdout.on("data", read);
      child.stderr.on("data", read);
      child.on("exit", () => reject(new Error(`ended early:\n${output}`)));
    });
  }

  /** Ends the starter, the app and PostgreSQL at once, as a power cut does. */
  killEverything(): void {
    const starter = this.child?.pid;
    if (starter === undefined) return;
    const [postmaster] = readFileSync(path.join(this.dataDir, "pg", "postmaster.pid"), "utf8").split("\n");
    killTree([starter, Number(postmaster)]);
  }

  /** Stops in good order. */
  async stop(): Promise<void> {
    const child = this.child;
    if (child === null || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    await ended;
  }
}

/** Ends processes and all that they started, without mercy. */
export function killTree(roots: readonly number[]): void {
  for (const pid of roots.flatMap((root) => [root, ...descendants(root)])) {
    try {
      process.kill(pid, "SIGKILL");
    } catch (error) {
      // Already gone with the one killed before it.
      if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
    }
  }
}

function descendants(pid: number): number[] {
  let output = "";
  try {
    output = execFileSync("pgrep", ["-P", String(pid)], { encoding: "utf8" });
  } catch {
    // pgrep ends with 1 when there are none.
    return [];
  }
  const children = output.split("\n").filter(Boolean).map(Number);
  return children.flatMap((child) => [child, ...descendants(child)]);
}

/** An empty folder for a server's data, to be removed by whoever asked for it. */
export function ownDataDir(): string {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), "shubi-own-"));
  // Started by root, PostgreSQL runs as another user, who must be able to walk through.
  chmodSync(dataDir, 0o711);
  return dataDir;
}

/** A port nothing listens at just now. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
