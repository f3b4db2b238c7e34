import "server-only";
import { mergeUnits } from "@/lib/mining/merge-units";
import { extractMiningUnit, type MiningUnit } from "@/lib/mining/mining-unit";
import { dropMinedLibrary, minedFingerprint, saveMinedLibrary } from "@/lib/store/mined-library";
import { hasOwnDocuments, miningDocuments, miningFingerprint } from "@/lib/store/mining-documents";

/** Raised whenever mining improves, so that libraries are mined again. */
const MINING_VERSION = 2;

/**
 * Mines an organisation's library again, or (null) the built-in texts, if anything mining reads changed since.
 *
 * It takes long and much memory, so that servers leave it to a process of its own; see `mineLibraryApart`.
 *
 * @returns true when something was mined.
 */
export async function refreshMinedLibrary(owner: string | null): Promise<boolean> {
  if (owner !== null && !(await hasOwnDocuments(owner))) {
    await dropMinedLibrary(owner);
    return false;
  }
  const fingerprint = `${MINING_VERSION} ${await miningFingerprint(owner)}`;
  if ((await minedFingerprint(owner)) === fingerprint) return false;
  // A unit is a fraction of its document, which is let go at once.
  const units: MiningUnit[] = [];
  for await (const document of miningDocuments(owner)) units.push(extractMiningUnit(document));
  await saveMinedLibrary(owner, fingerprint, mergeUnits(units));
  return true;
}
