import "server-only";
import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { PARSE_TIMEOUT_MS } from "@/lib/corpus/limits";
import { fail, type Result } from "@/lib/result";
import type { ParseAnswers, ParseMessage, ParseTask } from "./parse-task";
import { projectRoot } from "./project-root";

/** Memory of JavaScript objects one reading may take, in megabytes; beyond it the process ends by itself. */
const MAX_MEMORY_MB = 512;

/** Loading the readers takes a second, on a busy machine ten. */
const START_TIMEOUT_MS = 60_000;

export type ParseStop = Result<never, "parse-timeout" | "parse-crash">;

export type ParseOptions = { readonly timeoutMs?: number; readonly maxMemoryMb?: number };

/**
 * One reading process, kept warm between files: a hostile file can use up its memory, hang or crash it, and the server
 * goes on. A thread inside the server would not do, for some ways of running out of memory end the whole process.
 */
export class ParseProcess {
  private child: ChildProcess | null = null;

  constructor(private readonly options: ParseOptions = {}) {}

  /**
   * Runs one task; the caller waits for it before it gives the next.
   *
   * @returns `parse-timeout` or `parse-crash` when the file brought the process down; the next task gets a new one.
   * @throws Error when no process can be started, which is no fault of the file.
   */
  async run<Kind extends keyof ParseAnswers>(
    task: ParseTask<Kind> & { readonly kind: Kind },
  ): Promise<ParseAnswers[Kind] | ParseStop> {
    if (this.child !== null && hasEnded(this.child)) this.child = null;
    this.child ??= await startChild(this.options.maxMemoryMb ?? MAX_MEMORY_MB);
    const { child } = this;
    child.channel?.ref();
    const message = await ask(child, task, this.options.timeoutMs ?? PARSE_TIMEOUT_MS);
    child.channel?.unref();
    if (message.type === "answer") return message.answer as ParseAnswers[Kind];
    this.stop();
    if (message.type === "timeout")
      return fail("parse-timeout", { seconds: Math.ceil(message.afterMs / 1000) });
    process.stderr.write(`parse-crash: ${message.reason}\n`);
    return fail("parse-crash");
  }

  /** Ends the process; the next task starts another. */
  stop(): void {
    this.child?.kill("SIGKILL");
    this.child = null;
  }
}

type Outcome =
  | Exclude<ParseMessage, { type: "ready" }>
  | { readonly type: "timeout"; readonly afterMs: number };

function ask(child: ChildProcess, task: { readonly kind: string }, timeoutMs: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => finish({ type: "timeout", afterMs: timeoutMs }), timeoutMs);
    const handleMessage = (message: ParseMessage) => {
      if (message.type !== "ready") finish(message);
    };
    const handleExit = (code: number | null, signal: string | null) =>
      finish({ type: "crash", reason: `reading process ended (${signal ?? code})` });
    const finish = (outcome: Outcome) => {
      clearTimeout(timer);
      child.off("message", handleMessage).off("exit", handleExit);
      resolve(outcome);
    };
    child.on("message", handleMessage).on("exit", handleExit);
    if (hasEnded(child)) handleExit(child.exitCode, child.signalCode);
    // A process that dies while it is being written to is told by its exit.
    else child.send(task, () => undefined);
  });
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function startChild(maxMemoryMb: number): Promise<ChildProcess> {
  const root = projectRoot();
  const args = [
    `--max-old-space-size=${maxMemoryMb}`,
    "--conditions=react-server",
    path.join(root, "lib", "jobs", "parse-worker.mjs"),
  ];
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: bareEnvironment(),
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    serialization: "advanced",
    windowsHide: true,
  });
  child.unref();
  return new Promise((resolve, reject) => {
    let said = "";
    child.stderr?.on("data", (chunk) => {
      said = (said + String(chunk)).slice(-2000);
    });
    const refuse = (reason: string) => {
      clearTimeout(timer);
      child.kill("SIGKILL");
      reject(new Error(`The reading process did not start: ${reason}\n${said}`));
    };
    const timer = setTimeout(() => refuse("it was not ready in time"), START_TIMEOUT_MS);
    // Stays in place: an error later on, unheard, would end the server.
    child.on("error", (error) => refuse(error.message));
    child.once("exit", refuseOnExit);
    child.once("message", () => {
      clearTimeout(timer);
      child.off("exit", refuseOnExit);
      (child.stderr as { unref?: () => void } | null)?.unref?.();
      child.channel?.unref();
      resolve(child);
    });
    function refuseOnExit(code: number | null) {
      refuse(`it ended with ${code}`);
    }
  });
}

/** What Node needs to run, and nothing that opens the database or signs sessions. */
function bareEnvironment(): NodeJS.ProcessEnv {
  const names = ["PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SystemRoot", "USERPROFILE", "LANG"];
  const kept = names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  return { ...Object.fromEntries(kept), NODE_ENV: "production" };
}
