import "server-only";
import { AgeingMemo, AT_ONCE } from "@/lib/auth/ageing-memo";
import type { MinedLibrary } from "@/lib/mining/mine-library";
import { toJson } from "./json";
import type { OrganisationScope } from "./organisation-scope";
import { prisma } from "./prisma-client";

const BUILT_IN = { id: 1 };

const PARTS = { fingerprint: true, skeletons: true, phrases: true, sections: true } as const;

/** Fingerprint of what was last mined for an organisation, or (null) for the built-in texts; null before the first time. */
export async function minedFingerprint(owner: string | null): Promise<string | null> {
  const select = { fingerprint: true };
  const row =
    owner === null
      ? await prisma().minedBuiltIn.findUnique({ where: BUILT_IN, select })
      : await prisma().minedLibrary.findUnique({ where: { organizationId: owner }, select });
  return row?.fingerprint ?? null;
}

export async function saveMinedLibrary(
  owner: string | null,
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
  if (owner === null) {
    await prisma().minedBuiltIn.upsert({ where: BUILT_IN, create: columns, update: columns });
    return;
  }
  await prisma().minedLibrary.upsert({
    where: { organizationId: owner },
    create: { organizationId: owner, ...columns },
    update: columns,
  });
}

/** Forgets what was mined for an organisation that has no texts of its own any more. */
export async function dropMinedLibrary(organisationId: string): Promise<void> {
  await prisma().minedLibrary.deleteMany({ where: { organizationId: organisationId } });
}

type Cached = { readonly fingerprint: string; readonly mined: MinedLibrary };

const cached = new Map<string | null, Cached>();

/** By owner and fingerprint: writers who ask while a library is being read wait for that one reading. */
const reading = new Map<string, Promise<Cached | null>>();

type Newest = { readonly owner: string | null; readonly fingerprint: string | null };

/** Every list of phrases asks for it, and the whole unit's writers ask for the same. */
const newest = new AgeingMemo<Newest>(AT_ONCE);

/** Which library an organisation works with: its own, or the built-in one. */
async function newestFor(organisationId: string): Promise<Newest> {
  const rows = await prisma().$queryRaw<{ own: string | null; builtIn: string | null }[]>`
    SELECT (SELECT fingerprint FROM mined_library WHERE "organizationId" = ${organisationId}) AS own,
           (SELECT fingerprint FROM mined_built_in WHERE id = ${BUILT_IN.id}) AS "builtIn"`;
  const { own = null, builtIn = null } = rows[0] ?? {};
  return own === null ? { owner: null, fingerprint: builtIn } : { owner: organisationId, fingerprint: own };
}

/**
 * What is mined from the organisation's library, as of the last time; from the built-in texts alone before the first.
 *
 * Kept in memory by fingerprint: several servers on one database see a new library a quarter of a second later, and no
 * request pays for reading it twice.
 */
export async function loadMinedLibrary({ organisationId }: OrganisationScope): Promise<MinedLibrary> {
  const { owner, fingerprint } = await newest.get(organisationId, () => newestFor(organisationId));
  const known = cached.get(owner);
  if (known !== undefined && known.fingerprint === fingerprint) return known.mined;
  const key = `${owner} ${fingerprint}`;
  const read = reading.get(key) ?? readMined(owner).finally(() => reading.delete(key));
  reading.set(key, read);
  const found = await read;
  if (found === null) return NOTHING_MINED;
  cached.set(owner, found);
  return found.mined;
}

const NOTHING_MINED: MinedLibrary = { skeletons: [], phrases: [], sections: [] };

async function readMined(owner: string | null): Promise<Cached | null> {
  const row =
    owner === null
      ? await prisma().minedBuiltIn.findUnique({ where: BUILT_IN, select: PARTS })
      : await prisma().minedLibrary.findUnique({ where: { organizationId: owner }, select: PARTS });
  if (row === null) return null;
  const { fingerprint, skeletons, phrases, sections } = row;
  return { fingerprint, mined: { skeletons, phrases, sections } as unknown as MinedLibrary };
}
