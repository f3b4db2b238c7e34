import "server-only";
import { type PageProfile, SPEECH_PROFILE } from "@/lib/export/page-profile";
import { readPageProfile } from "@/lib/export/read-page-profile";
import { toJson } from "./json";
import { type OrganisationScope, ownedBy } from "./organisation-scope";
import { unitDatabase } from "./unit-database";

/** The unit's own layout; that of a speech until it has set one, or when what is stored cannot be read any more. */
export async function loadPageProfile(scope: OrganisationScope): Promise<PageProfile> {
  const row = await unitDatabase(scope).organization.findFirst({
    where: { id: ownedBy(scope).organizationId },
    select: { pageProfile: true },
  });
  const read = readPageProfile(row?.pageProfile);
  return read.ok ? read.value : SPEECH_PROFILE;
}

export async function savePageProfile(scope: OrganisationScope, profile: PageProfile): Promise<void> {
  await unitDatabase(scope).organization.update({
    where: { id: ownedBy(scope).organizationId },
    data: { pageProfile: toJson(profile) },
  });
}
