import "server-only";
import { setPriority } from "node:os";
import { endWithParent } from "./end-with-parent";
import { refreshContinuation } from "./refresh-continuation";
import { refreshMinedLibrary } from "./refresh-mined-library";
import { refreshOverlap } from "./refresh-overlap";

/** Work on an organisation's whole library that is done in a process of its own. */
export type LibraryTask = "index" | "mine";

/** Whoever is drafting goes first, and what is offered while drafting before what is mined for later. */
const PRIORITIES: Readonly<Record<LibraryTask, number>> = { index: 5, mine: 10 };

/** The work of the process started by `runLibraryProcess`. It ends when all is done. */
export async function workOnLibrary(task: LibraryTask, organisationId: string): Promise<void> {
  endWithParent();
  setPriority(PRIORITIES[task]);
  if (task === "mine") await refreshMinedLibrary(organisationId);
  else {
    await refreshContinuation(organisationId);
    await refreshOverlap(organisationId);
  }
  process.exit(0);
}
