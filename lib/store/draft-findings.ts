import "server-only";
import { fail, ok, type Result } from "@/lib/result";
import { type IgnoredFinding, MAX_IGNORED, readIgnoredFindings } from "@/lib/review/ignored-finding";
import { isUuid } from "./is-uuid";
import { toJson } from "./json";
import { type OrganisationScope, ownedBy } from "./organisation-scope";
import { unitDatabase } from "./unit-database";

/** Findings ignored in a draft; none for a draft that is not there. */
export async function loadIgnoredFindings(
  scope: OrganisationScope,
  draftId: string,
): Promise<IgnoredFinding[]> {
  if (!isUuid(draftId)) return [];
  const row = await unitDatabase(scope).draft.findFirst({
    where: { id: draftId, ...ownedBy(scope) },
    select: { ignoredFindings: true },
  });
  return readIgnoredFindings(row?.ignoredFindings);
}

export type IgnoredChange = {
  readonly add: readonly IgnoredFinding[];
  readonly remove: readonly IgnoredFinding[];
};

/** Adds to and takes from what is ignored in a draft; it is no edit of its words and makes no revision. */
export async function changeIgnoredFindings(
  scope: OrganisationScope,
  draftId: string,
  { add, remove }: IgnoredChange,
): Promise<Result<IgnoredFinding[], "draft-missing">> {
  if (!isUuid(draftId)) return fail("draft-missing");
  return unitDatabase(scope).$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM draft WHERE id = ${draftId}::uuid FOR UPDATE`;
    const where = { id: draftId, ...ownedBy(scope), deletedAt: null };
    const row = await tx.draft.findFirst({ where, select: { ignoredFindings: true } });
    if (row === null) return fail("draft-missing");
    const gone = new Set([...add, ...remove].map(keyOf));
    const kept = readIgnoredFindings(row.ignoredFindings).filter((each) => !gone.has(keyOf(each)));
    const ignored = [...kept, ...add].slice(-MAX_IGNORED);
    await tx.draft.update({ where: { id: draftId }, data: { ignoredFindings: toJson(ignored) } });
    return ok(ignored);
  });
}

function keyOf({ rule, text, around }: IgnoredFinding): string {
  return JSON.stringify([rule, text, around]);
}
