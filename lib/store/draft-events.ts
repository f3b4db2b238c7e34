import "server-only";
import { isUuid } from "./is-uuid";
import { toJson } from "./json";
import { type OrganisationScope, ownedBy } from "./organisation-scope";
import { unitDatabase } from "./unit-database";

/** A draft left the house, and with how many 必改 findings left open; `knowingly` when the writer was shown them. */
export type ExportEvent = {
  readonly format: string;
  readonly revision: number;
  readonly open: number;
  readonly openRules: readonly string[];
  readonly knowingly: boolean;
};

/** Records an export in the draft's history. */
export async function recordExport(
  scope: OrganisationScope,
  draftId: string,
  { revision, ...data }: ExportEvent,
): Promise<void> {
  if (!isUuid(draftId)) return;
  const draft = await unitDatabase(scope).draft.findFirst({
    where: { id: draftId, ...ownedBy(scope) },
    select: { id: true },
  });
  if (draft === null) return;
  await unitDatabase(scope).draftEvent.create({
    data: { draftId, kind: "exported", revision, data: toJson(data), doneById: scope.userId },
  });
}
