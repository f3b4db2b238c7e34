import "server-only";
import { endWithParent } from "./end-with-parent";
import type { TaskMessage } from "./task-process";

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
  send({ type: "ready" });
}
