import "server-only";
import { setPriority } from "node:os";
import { endWithParent } from "./end-with-parent";
import { refreshContinuation } from "./refresh-continuation";
import { refreshMinedLibrary } from "./refresh-mined-library";
import { refreshOverlap } from "./refresh-overlap";

/** Whoever is drafting goes first. */
const LOW_PRIORITY = 10;

/**
 * The work of the process that mines a library, started by `mineLibraryApart`: the indexes over its wording are brought
 * up to date with the same texts. It ends when all is done.
 */
export async function mineInThisProcess(organisationId: string): Promise<void> {
  endWithParent();
  setPriority(LOW_PRIORITY);
  // The indexes first: they take a moment, and a text taken out of the library must not be offered any longer.
  await refreshContinuation(organisationId);
  await refreshOverlap(organisationId);
  await refreshMinedLibrary(organisationId);
  process.exit(0);
}
