import "server-only";
import { setPriority } from "node:os";
import { endWithParent } from "./end-with-parent";
import type { TaskMessage } from "./task-process";

/** Whoever types goes before whoever takes a file away, and that before what is done to the library later. */
const PRIORITY = 4;

/**
 * The work of a process started by `TaskProcess`: it answers one task at a time and ends with its parent. What it needs
 * is imported before.
 */
export function serveTasks<Task, Answer>(carryOut: (task: Task) => Promise<Answer>): void {
  const send = (message: TaskMessage<Answer>) => process.send?.(message);
  process.on("message", (task: Task) => {
    carryOut(task).then(
      (answer) => send({ type: "answer", answer }),
      (error: unknown) =>
        send({
          type: "crash",
          reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
        }),
    );
  });
  endWithParent();
  setPriority(PRIORITY);
  send({ type: "ready" });
}
