import "server-only";
import { createHash } from "node:crypto";
import { mineLibrary } from "@/lib/mining/mine-library";
import { libraryFingerprintRows, loadMiningDocuments } from "@/lib/store/library";
import { minedFingerprint, saveMinedLibrary } from "@/lib/store/mined-library";

/** Raised whenever mining improves, so that libraries are mined again. */
const MINING_VERSION = 2;

const running = new Map<string, Promise<boolean>>();

/** Libraries that could not be mined, by fingerprint: they are not tried again until they change. */
const failed = new Map<string, string>();

/**
 * Mines an organisation's library again if its documents or the miner changed since the last time.
 *
 * Requests that come while a library is being looked at share that one look: after an import every open screen asks at
 * once, and mining is the dearest thing this server does.
 *
 * @returns true when something was mined.
 */
export function refreshMinedLibrary(organisationId: string): Promise<boolean> {
  const known = running.get(organisationId);
  if (known !== undefined) return known;
  const refreshing = refresh(organisationId).finally(() => running.delete(organisationId));
  running.set(organisationId, refreshing);
  return refreshing;
}

async function refresh(organisationId: string): Promise<boolean> {
  const rows = await libraryFingerprintRows(organisationId);
  const fingerprint = createHash("sha256")
    .update(JSON.stringify([MINING_VERSION, rows]))
    .digest("hex");
  if ((await minedFingerprint(organisationId)) === fingerprint) return false;
  if (failed.get(organisationId) === fingerprint) return false;
  try {
    const mined = mineLibrary(await loadMiningDocuments(organisationId));
    await saveMinedLibrary(organisationId, fingerprint, mined);
    failed.delete(organisationId);
    return true;
  } catch (error) {
    // What was mined before stays in use: one odd document must not take the desk and all suggestions away.
    failed.set(organisationId, fingerprint);
    process.stderr.write(
      `mining failed: ${error instanceof Error ? (error.stack ?? error.message) : error}\n`,
    );
    return false;
  }
}
