import "server-only";
import type { Result } from "@/lib/result";
import { askDraftProcess } from "./draft-process";
import type { ExportedDraft, exportDraft } from "./export-draft";
import type { exportMarked } from "./export-marked";

/**
 * `exportDraft` outside this process.
 *
 * @throws Error when the process came to nothing.
 */
export async function exportDraftApart(
  ...args: Parameters<typeof exportDraft>
): Promise<Result<ExportedDraft, "pdf-unavailable">> {
  return askDraftProcess({ kind: "export", args });
}

/**
 * `exportMarked` outside this process.
 *
 * @throws Error when the process came to nothing.
 */
export async function exportMarkedApart(
  ...args: Parameters<typeof exportMarked>
): Promise<Result<ExportedDraft, "pdf-unavailable">> {
  return askDraftProcess({ kind: "marked", args });
}
