import "server-only";
import type { PersonSettings } from "@/lib/speech/person-settings";
import type { OrganisationScope } from "./organisation-scope";
import { prisma } from "./prisma-client";

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
