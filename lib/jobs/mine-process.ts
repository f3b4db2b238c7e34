import "server-only";
import { setPriority } from "node:os";
import { endWithParent } from "./end-with-parent";
import { refreshMinedLibrary } from "./refresh-mined-library";

/** Whoever is drafting goes first. */
const LOW_PRIORITY = 10;

/** The work of the process that mines a library, started by `mineLibraryApart`; it ends when the library is mined. */
export async function mineInThisProcess(organisationId: string): Promise<void> {
  endWithParent();
  setPriority(LOW_PRIORITY);
  await refreshMinedLibrary(organisationId);
  process.exit(0);
}
