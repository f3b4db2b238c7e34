import "server-only";
import type { OrganisationScope } from "./organisation-scope";
import { prisma } from "./prisma-client";

/** What a person set for themselves. */
export type PersonSettings = {
  /** Grey text while writing. */
  readonly continuation: boolean;
};

export async function loadPersonSettings({ userId }: OrganisationScope): Promise<PersonSettings> {
  const row = await prisma().personSettings.findUnique({ where: { userId } });
  return { continuation: row?.continuation ?? true };
}

export async function savePersonSettings(
  { userId }: OrganisationScope,
  settings: PersonSettings,
): Promise<void> {
  await prisma().personSettings.upsert({
    where: { userId },
    create: { userId, ...settings },
    update: settings,
  });
}
