import "server-only";
import type { MinedLibrary } from "@/lib/mining/mine-library";
import { loadMinedLibrary } from "@/lib/store/mined-library";
import type { OrganisationScope } from "@/lib/store/organisation-scope";
import { refreshMinedLibrary } from "./refresh-mined-library";

/** What is mined from the organisation's library as it stands now: mined again first if documents came or went. */
export async function currentMinedLibrary(scope: OrganisationScope): Promise<MinedLibrary> {
  await refreshMinedLibrary(scope.organisationId);
  return loadMinedLibrary(scope);
}
