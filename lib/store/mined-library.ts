import "server-only";
import type { MinedLibrary } from "@/lib/mining/mine-library";
import { toJson } from "./json";
import type { OrganisationScope } from "./organisation-scope";
import { prisma } from "./prisma-client";

/** Fingerprint of what was last mined for an organisation, or null before the first time. */
export async function minedFingerprint(organisationId: string): Promise<string | null> {
  const row = await prisma().minedLibrary.findUnique({
    where: { organizationId: organisationId },
    select: { fingerprint: true },
  });
  return row?.fingerprint ?? null;
}

export async function saveMinedLibrary(
  organisationId: string,
  fingerprint: string,
  mined: MinedLibrary,
): Promise<void> {
  const columns = {
    fingerprint,
    skeletons: toJson(mined.skeletons),
    phrases: toJson(mined.phrases),
    sections: toJson(mined.sections),
    minedAt: new Date(),
  };
  await prisma().minedLibrary.upsert({
    where: { organizationId: organisationId },
    create: { organizationId: organisationId, ...columns },
    update: columns,
  });
}

const cached = new Map<string, { fingerprint: string; mined: MinedLibrary }>();

/**
 * What is mined from the organisation's library. Kept in memory by fingerprint: several servers on one database see a
 * new library at their next request, and no request pays for reading it twice.
 */
export async function loadMinedLibrary(scope: OrganisationScope): Promise<MinedLibrary> {
  const fingerprint = await minedFingerprint(scope.organisationId);
  const known = cached.get(scope.organisationId);
  if (known !== undefined && known.fingerprint === fingerprint) return known.mined;
  const row = await prisma().minedLibrary.findUnique({ where: { organizationId: scope.organisationId } });
  if (row === null) return { skeletons: [], phrases: [], sections: [] };
  const mined = {
    skeletons: row.skeletons,
    phrases: row.phrases,
    sections: row.sections,
  } as unknown as MinedLibrary;
  cached.set(scope.organisationId, { fingerprint: row.fingerprint, mined });
  return mined;
}
