import "server-only";
import { fail, ok } from "@/lib/result";
import type { AnyDraftTask, DraftAnswers } from "./draft-task";
import { serveTasks } from "./serve-tasks";

/**
 * The work of the process started by `askDraftProcess`; it has neither database nor secrets. What a task needs is loaded
 * with the first of its kind, so that the process is soon there.
 */
export function serveDraftTasks(): void {
  serveTasks(carryOut);
}

async function carryOut(task: AnyDraftTask): Promise<DraftAnswers[keyof DraftAnswers]> {
  switch (task.kind) {
    case "preview": {
      // The compiler is a native program that not every system has.
      const loaded = await import("./typeset-preview").catch(() => null);
      return loaded === null
        ? fail("preview-unavailable")
        : ok(loaded.typesetPreview(task.request, task.profile));
    }
    case "export":
      return (await import("./export-draft")).exportDraft(...task.args);
    case "marked":
      return (await import("./export-marked")).exportMarked(...task.args);
    case "review":
      return (await import("@/lib/review/review-draft")).reviewDraft(task.draft);
  }
}
