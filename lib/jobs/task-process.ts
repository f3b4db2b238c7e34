import "server-only";
import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { projectRoot } from "./project-root";

/** Loading the code takes a second, on a busy machine ten. */
const START_TIMEOUT_MS = 60_000;

/** Messages of a process that answers tasks: first that it is ready, then one answer a task. */
export type TaskMessage<Answer> =
  | { readonly type: "ready" }
  | { readonly type: "answer"; readonly answer: Answer }
  | { readonly type: "crash"; readonly reason: string };

/** What became of a task; after anything but an answer the next one gets a new process. */
export type TaskOutcome<Answer> =
  | Exclude<TaskMessage<Answer>, { type: "ready" }>
  | { readonly type: "timeout"; readonly afterMs: number };

export type TaskProcessOptions = {
  /** File in lib/jobs that the process runs, in plain JavaScript. */
  readonly entry: string;
  readonly env: NodeJS.ProcessEnv;
  /** Memory of JavaScript objects, in megabytes; beyond it the process ends by itself. */
  readonly maxMemoryMb: number;
  readonly timeoutMs: number;
};

/**
 * A process that does one task after another and is kept warm between them: what it computes holds up nobody, and what
 * uses up its memory, hangs or crashes it leaves the server alone. A thread inside the server would not do, for some
 * ways of running out of memory end the whole process.
 */
export class TaskProcess<Task extends object, Answer> {
  private child: ChildProcess | null = null;

  constructor(private readonly options: TaskProcessOptions) {}

  /**
   * Runs one task; the caller waits for it before it gives the next.
   *
   * @throws Error when no process can be started, which is no fault of the task.
   */
  async run(task: Task): Promise<TaskOutcome<Answer>> {
    if (this.child !== null && hasEnded(this.child)) this.child = null;
    this.child ??= await startChild(this.options);
    const { child } = this;
    child.channel?.ref();
    const outcome = await ask<Answer>(child, task, this.options.timeoutMs);
    child.channel?.unref();
    if (outcome.type !== "answer") this.stop();
    return outcome;
  }

  /** Ends the process; the next task starts another. */
  stop(): void {
    this.child?.kill("SIGKILL");
    this.child = null;
  }
}

function ask<Answer>(child: ChildProcess, task: object, timeoutMs: number): Promise<TaskOutcome<Answer>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => finish({ type: "timeout", afterMs: timeoutMs }), timeoutMs);
    const handleMessage = (message: TaskMessage<Answer>) => {
      if (message.type !== "ready") finish(message);
    };
    const handleExit = (code: number | null, signal: string | null) =>
      finish({ type: "crash", reason: `the process ended (${signal ?? code})` });
    const finish = (outcome: TaskOutcome<Answer>) => {
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

function startChild({ entry, env, maxMemoryMb }: TaskProcessOptions): Promise<ChildProcess> {
  const root = projectRoot();
  const args = [
    `--max-old-space-size=${maxMemoryMb}`,
    "--conditions=react-server",
    path.join(root, "lib", "jobs", entry),
  ];
  const child = spawn(process.execPath, args, {
    cwd: root,
    env,
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
      reject(new Error(`${entry} did not start: ${reason}\n${said}`));
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
