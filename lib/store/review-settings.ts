import "server-only";
import {
  type ReviewSettings,
  type ReviewSettingsChange,
  readReviewSettings,
} from "@/lib/review/review-settings";
import { toJson } from "./json";
import { type OrganisationScope, ownedBy } from "./organisation-scope";
import { unitDatabase } from "./unit-database";

/** What the unit has set for its checks. */
export async function loadReviewSettings(scope: OrganisationScope): Promise<ReviewSettings> {
  const row = await unitDatabase(scope).organization.findFirst({
    where: { id: ownedBy(scope).organizationId },
    select: { reviewSettings: true },
  });
  return readReviewSettings(row?.reviewSettings);
}

/** Changes the given parts; two people who change different parts at once both have their way. */
export async function changeReviewSettings(
  scope: OrganisationScope,
  change: ReviewSettingsChange,
): Promise<ReviewSettings> {
  const id = ownedBy(scope).organizationId;
  return unitDatabase(scope).$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM organization WHERE id = ${id} FOR UPDATE`;
    const row = await tx.organization.findFirst({ where: { id }, select: { reviewSettings: true } });
    const settings: ReviewSettings = { ...readReviewSettings(row?.reviewSettings), ...change };
    await tx.organization.update({ where: { id }, data: { reviewSettings: toJson(settings) } });
    return settings;
  });
}
