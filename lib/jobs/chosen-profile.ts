import "server-only";
import { BUILT_IN_PROFILES } from "@/lib/export/built-in-profiles";
import type { PageProfile } from "@/lib/export/page-profile";
import { isProfileName, type ProfileName, profileOfKind } from "@/lib/export/profile-name";
import { fail, ok, type Result } from "@/lib/result";
import type { DocumentKind } from "@/lib/speech/document-kind";
import type { OrganisationScope } from "@/lib/store/organisation-scope";
import { loadPageProfile } from "@/lib/store/page-profile";

/** The layout a name stands for; the unit's own is read from its settings. */
export async function chosenProfile(scope: OrganisationScope, name: ProfileName): Promise<PageProfile> {
  return name === "own" ? loadPageProfile(scope) : BUILT_IN_PROFILES[name];
}

/**
 * The layout asked for in an address.
 *
 * @param name - as it was asked for; null is the layout of the draft's kind.
 */
export async function askedProfile(
  scope: OrganisationScope,
  name: string | null,
  kind: DocumentKind,
): Promise<Result<PageProfile, "page-profile-unknown">> {
  if (name === null) return ok(BUILT_IN_PROFILES[profileOfKind(kind)]);
  if (!isProfileName(name)) return fail("page-profile-unknown", { name: name.slice(0, 40) });
  return ok(await chosenProfile(scope, name));
}
