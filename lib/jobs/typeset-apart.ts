import "server-only";
import type { PageProfile } from "@/lib/export/page-profile";
import type { PagePreview, PreviewRequest } from "@/lib/export/preview/page-preview";
import { withoutContent } from "@/lib/operations/describe-error";
import { log } from "@/lib/operations/log";
import { fail, type Result } from "@/lib/result";
import { bareEnvironment } from "./bare-environment";
import { ProcessPool, poolOfServer } from "./process-pool";
import { TaskProcess } from "./task-process";

/** Reading the fonts takes half a second, and a draft of 50,000 characters one; a hundred times that is stuck. */
const TIMEOUT_MS = 60_000;

const MAX_MEMORY_MB = 256;

/** What tells the compiler where fonts are. */
const FONT_ENVIRONMENT = ["FONT_DIR", "SHUBI_ROOT", "LOCALAPPDATA", "APPDATA", "WINDIR"];

export type TypesetTask = { readonly request: PreviewRequest; readonly profile: PageProfile };

export type TypesetError = "preview-unavailable" | "preview-failed" | "preview-given-up";

type Typesetter = TaskProcess<TypesetTask, Result<PagePreview, "preview-unavailable">>;

/**
 * Typesets outside this process, one draft after another: the server goes on answering meanwhile.
 *
 * @param signal - a request whose asker has gone before its turn is given up.
 */
export function typesetApart(
  task: TypesetTask,
  signal: AbortSignal,
): Promise<Result<PagePreview, TypesetError>> {
  return pool().run(async (typesetter): Promise<Result<PagePreview, TypesetError>> => {
    if (signal.aborted) return fail("preview-given-up");
    const outcome = await typesetter.run(task);
    if (outcome.type === "answer") return outcome.answer;
    const reason = outcome.type === "crash" ? withoutContent(outcome.reason) : "no answer in time";
    log("warn", "preview-failed", { reason });
    return fail("preview-failed");
  });
}

/** One process: what it remembers of the drafts is what makes it quick. */
function pool(): ProcessPool<Typesetter> {
  return poolOfServer("typesetter", () => new ProcessPool(startTypesetter, 1));
}

function startTypesetter(): Typesetter {
  const env = bareEnvironment(FONT_ENVIRONMENT);
  return new TaskProcess({
    ...{ entry: "typeset-worker.mjs", env },
    ...{ maxMemoryMb: MAX_MEMORY_MB, timeoutMs: TIMEOUT_MS },
  });
}
