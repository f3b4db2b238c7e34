import "server-only";
import type { PagePreview } from "@/lib/export/preview/page-preview";
import { fail, ok, type Result } from "@/lib/result";
import { serveTasks } from "./serve-tasks";
import type { TypesetTask } from "./typeset-apart";

/**
 * The work of the process that typesets previews, started by `typesetApart`; it has neither database nor secrets.
 *
 * The compiler is a native program that not every system has (`preview-unavailable`).
 */
export async function serveTypesetting(): Promise<void> {
  const loaded = await import("./typeset-preview").catch(() => null);
  serveTasks(
    async ({ request, profile }: TypesetTask): Promise<Result<PagePreview, "preview-unavailable">> =>
      loaded === null ? fail("preview-unavailable") : ok(loaded.typesetPreview(request, profile)),
  );
}
