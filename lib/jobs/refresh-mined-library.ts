import "server-only";
import { mergeUnits } from "@/lib/mining/merge-units";
import { extractMiningUnit, type MiningUnit } from "@/lib/mining/mining-unit";
import { dropMinedLibrary, minedFingerprint, saveMinedLibrary } from "@/lib/store/mined-library";
import { hasOwnDocuments, miningFingerprint } from "@/lib/store/mining-documents";
import { type KeptUnit, keepMiningUnits, miningSources } from "@/lib/store/mining-units";

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
  await saveMinedLibrary(owner, fingerprint, mergeUnits(await collectUnits(owner)));
  return true;
}

/** Reads only what is new or changed; units made before a run is cut off are there for the next. */
async function collectUnits(owner: string | null): Promise<MiningUnit[]> {
  const units: MiningUnit[] = [];
  for await (const page of miningSources(owner)) {
    const made: KeptUnit[] = [];
    for (const source of page) {
      if ("unit" in source) units.push(source.unit);
      else made.push({ key: source.key, unit: extractMiningUnit(source) });
    }
    await keepMiningUnits(made);
    for (const { unit } of made) units.push(unit);
  }
  return units;
}
