import "server-only";
import type { OriginalityTask } from "./check-originality";
import { compareWithLibrary } from "./compare-with-library";
import { serveTasks } from "./serve-tasks";

/** The work of the process that compares drafts with the library. */
export function serveOriginality(): void {
  serveTasks(({ scope, document, facts }: OriginalityTask) => compareWithLibrary(scope, document, facts));
}
