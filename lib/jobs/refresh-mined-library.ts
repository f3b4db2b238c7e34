import "server-only";
import { createHash } from "node:crypto";
import { mineLibrary } from "@/lib/mining/mine-library";
import { libraryFingerprintRows, loadMiningDocuments } from "@/lib/store/library";
import { minedFingerprint, saveMinedLibrary } from "@/lib/store/mined-library";

/** Raised whenever mining improves, so that libraries are mined again. */
const MINING_VERSION = 1;

/**
 * Mines an organisation's library again if its documents or the miner changed since the last time.
 *
 * @returns true when something was mined.
 */
export async function refreshMinedLibrary(organisationId: string): Promise<boolean> {
  const rows = await libraryFingerprintRows(organisationId);
  const fingerprint = createHash("sha256")
    .update(JSON.stringify([MINING_VERSION, rows]))
    .digest("hex");
  if ((await minedFingerprint(organisationId)) === fingerprint) return false;
  const mined = mineLibrary(await loadMiningDocuments(organisationId));
  await saveMinedLibrary(organisationId, fingerprint, mined);
  return true;
}
