import "server-only";
import { randomUUID } from "node:crypto";
import { type FactSheet, readFactSheet } from "@/lib/speech/fact-sheet";
import { DEFAULT_CHARS_PER_MINUTE } from "@/lib/speech/speaking-time";
import { toJson } from "./json";
import { type OrganisationScope, ownedBy } from "./organisation-scope";
import { prisma } from "./prisma-client";
import { unitDatabase } from "./unit-database";

const FIRST_SLUG = "main";

/** True once somebody owns this installation; until then the first visitor is asked to create the owner. */
export async function hasOwner(): Promise<boolean> {
  return (await prisma().member.count({ where: { role: "owner" } })) > 0;
}

/**
 * Claims the installation for its owner: makes the organisation and the membership in one step.
 *
 * The fixed slug makes the database the judge when two first visitors race.
 *
 * @returns the organisation's id, or null when somebody else was first.
 */
export async function claimForOwner(userId: string, name: string): Promise<string | null> {
  return prisma().$transaction(async (tx) => {
    const organisation = await tx.organization.upsert({
      where: { slug: FIRST_SLUG },
      create: { id: randomUUID(), slug: FIRST_SLUG, name },
      update: {},
    });
    await tx.$queryRaw`SELECT id FROM organization WHERE id = ${organisation.id} FOR UPDATE`;
    if ((await tx.member.count({ where: { organizationId: organisation.id } })) > 0) return null;
    await tx.member.create({
      data: { id: randomUUID(), organizationId: organisation.id, userId, role: "owner" },
    });
    return organisation.id;
  });
}

/** Takes back an account whose claim came too late. */
export async function removeUser(userId: string): Promise<void> {
  await prisma().user.delete({ where: { id: userId } });
}

/** Clears accounts left over from a first visit that broke off before its claim; there is no owner yet. */
export async function removeUnclaimedUsers(): Promise<void> {
  await prisma().user.deleteMany({ where: { members: { none: {} } } });
}

/**
 * The organisation a user works in: the one preferred while they belong to it, otherwise the one joined first.
 *
 * @returns null for a user who belongs to none, or no longer to any.
 */
export async function organisationOf(userId: string, preferred?: string | null): Promise<string | null> {
  return (await membershipOf(userId, preferred))?.organisationId ?? null;
}

/** What somebody is in the organisation they work in. */
export type Membership = {
  readonly id: string;
  readonly organisationId: string;
  /** owner, librarian, author, reviewer */
  readonly role: string;
  readonly lastSeenAt: Date | null;
};

/** The organisation a user works in, as `organisationOf`, and what they are in it; nobody while they are disabled. */
export async function membershipOf(userId: string, preferred?: string | null): Promise<Membership | null> {
  const members = await prisma().member.findMany({
    where: { userId, disabledAt: null },
    orderBy: { createdAt: "asc" },
    select: { id: true, organizationId: true, role: true, lastSeenAt: true },
  });
  const chosen = members.find(({ organizationId }) => organizationId === preferred) ?? members[0];
  if (chosen === undefined) return null;
  const { id, organizationId: organisationId, role, lastSeenAt } = chosen;
  return { id, organisationId, role, lastSeenAt };
}

const SEEN_EVERY_MS = 10 * 60 * 1000;

/** Notes that somebody is here, at most once in ten minutes. */
export async function noteSeen({ id, lastSeenAt }: Membership, now = new Date()): Promise<void> {
  if (lastSeenAt !== null && now.getTime() - lastSeenAt.getTime() < SEEN_EVERY_MS) return;
  await prisma().member.updateMany({ where: { id, lastSeenAt }, data: { lastSeenAt: now } });
}

/** The scope of the installation's owner, for commands run on the server itself; null before the first visit. */
export async function findOwnerScope(): Promise<OrganisationScope | null> {
  const member = await prisma().member.findFirst({
    where: { role: "owner", disabledAt: null },
    orderBy: { createdAt: "asc" },
  });
  return member === null ? null : { organisationId: member.organizationId, userId: member.userId };
}

export async function listOrganisationIds(): Promise<string[]> {
  const rows = await prisma().organization.findMany({ select: { id: true } });
  return rows.map((row) => row.id);
}

/** Facts remembered for the next draft of the organisation. */
export async function loadDefaultFacts(scope: OrganisationScope): Promise<FactSheet> {
  const row = await unitDatabase(scope).organization.findFirst({
    where: { id: ownedBy(scope).organizationId },
    select: { defaultFacts: true },
  });
  return readFactSheet(row?.defaultFacts);
}

/** Sets the unit's defaults to what stays the same from one speech to the next. */
export async function setDefaultFacts(scope: OrganisationScope, facts: FactSheet): Promise<void> {
  await unitDatabase(scope).organization.update({
    where: { id: scope.organisationId },
    data: { defaultFacts: toJson(lastingFacts(facts)) },
  });
}

/** Remembers of a new draft's facts what the unit has no default for yet; what it has was set on purpose. */
export async function rememberDefaultFacts(scope: OrganisationScope, facts: FactSheet): Promise<void> {
  const known = await loadDefaultFacts(scope);
  await setDefaultFacts(scope, { ...withoutEmpty(facts), ...withoutEmpty(known) });
}

/** Characters a minute the unit's leaders read from a script. */
export async function loadSpeakingRate(scope: OrganisationScope): Promise<number> {
  const row = await unitDatabase(scope).organization.findFirst({
    where: { id: ownedBy(scope).organizationId },
    select: { charsPerMinute: true },
  });
  return row?.charsPerMinute ?? DEFAULT_CHARS_PER_MINUTE;
}

export async function setSpeakingRate(scope: OrganisationScope, charsPerMinute: number): Promise<void> {
  await unitDatabase(scope).organization.update({
    where: { id: scope.organisationId },
    data: { charsPerMinute },
  });
}

function lastingFacts({ unit, level, speaker, post, place, own }: FactSheet): FactSheet {
  return { unit, level, speaker, post, place, own };
}

function withoutEmpty(facts: FactSheet): FactSheet {
  return Object.fromEntries(
    Object.entries(facts).filter(([, fact]) => fact !== undefined && fact !== "" && !isEmptyList(fact)),
  );
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
