import "server-only";
import { BUILT_IN_PROFILES } from "@/lib/export/built-in-profiles";
import type { PageProfile } from "@/lib/export/page-profile";
import type { ProfileName } from "@/lib/export/profile-name";
import type { OrganisationScope } from "@/lib/store/organisation-scope";
import { loadPageProfile } from "@/lib/store/page-profile";

/** The layout a name stands for; the unit's own is read from its settings. */
export async function chosenProfile(scope: OrganisationScope, name: ProfileName): Promise<PageProfile> {
  return name === "own" ? loadPageProfile(scope) : BUILT_IN_PROFILES[name];
}
