import "server-only";
import type { PagePreview } from "@/lib/export/preview/page-preview";
import { describeError } from "@/lib/operations/describe-error";
import { log } from "@/lib/operations/log";
import { fail, type Result } from "@/lib/result";
import { askDraftProcess, isDraftProcessBusy } from "./draft-process";
import type { DraftTask } from "./draft-task";

export type TypesetError = "preview-unavailable" | "preview-failed" | "preview-given-up";

/**
 * Typesets a preview outside this process, see `askDraftProcess`.
 *
 * A request `whenIdle` is given up where it would have to wait.
 *
 * @param signal - a request whose asker has gone before its turn is given up.
 */
export async function typesetApart(
  task: Omit<DraftTask<"preview">, "kind">,
  signal: AbortSignal,
): Promise<Result<PagePreview, TypesetError>> {
  if (task.request.whenIdle === true && isDraftProcessBusy()) return fail("preview-given-up");
  try {
    return (await askDraftProcess({ ...task, kind: "preview" }, signal)) ?? fail("preview-given-up");
  } catch (error) {
    log("warn", "preview-failed", { reason: describeError(error).message });
    return fail("preview-failed");
  }
}
