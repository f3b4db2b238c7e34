import "server-only";
import { z } from "zod";
import { fail, ok, type Result } from "@/lib/result";
import type { DraftFlow, HistoryEntry } from "@/lib/speech/draft-history";
import {
  type DraftPowers,
  type DraftState,
  type DraftStep,
  isDraftStep,
  readDraftState,
  takeStep,
  versionNameOf,
} from "@/lib/speech/draft-state";
import { recordNamed } from "./draft-versions";
import { isUuid } from "./is-uuid";
import { toJson } from "./json";
import { type OrganisationScope, ownedBy } from "./organisation-scope";
import { personNames } from "./person-names";
import { unitDatabase } from "./unit-database";

export type StepRequest = {
  readonly step: DraftStep;
  /** The words the person looked at. */
  readonly revision: number;
  readonly remark: string | null;
};

type StepRefusal = "draft-missing" | "step-not-yours" | "step-out-of-turn" | "step-outdated";

const HISTORY_SHOWN = 100;

/**
 * Takes a draft one step further, with the words it is about kept under their name and the step in its history.
 *
 * The revision must be the one the person saw: nobody approves words that came after they looked.
 */
export async function takeDraftStep(
  scope: OrganisationScope,
  draftId: string,
  { step, revision, remark }: StepRequest,
  powersOver: (authorId: string) => DraftPowers,
): Promise<Result<DraftState, StepRefusal>> {
  if (!isUuid(draftId)) return fail("draft-missing");
  return unitDatabase(scope).$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM draft WHERE id = ${draftId}::uuid FOR UPDATE`;
    const draft = await tx.draft.findFirst({ where: { id: draftId, ...ownedBy(scope), deletedAt: null } });
    if (draft === null) return fail("draft-missing");
    const next = takeStep(readDraftState(draft.state), step, powersOver(draft.authorId));
    if (!next.ok) return next;
    if (draft.revision !== revision) return fail("step-outdated");
    const round = await tx.draftEvent.count({ where: { draftId, kind: "submit" } });
    const name = versionNameOf(step, round);
    if (name !== null) await recordNamed(tx, scope, draft, name);
    // The order of lists is by the last change of the words, which this is not.
    await tx.draft.update({ where: { id: draftId }, data: { state: next.value } });
    await tx.draftEvent.create({
      data: {
        draftId,
        kind: step,
        revision,
        data: toJson(remark === null ? {} : { remark }),
        doneById: scope.userId,
      },
    });
    return ok(next.value);
  });
}

/** What happened to a draft, newest first; nothing for a draft that is not there. */
export async function loadHistory(scope: OrganisationScope, draftId: string): Promise<HistoryEntry[]> {
  if (!isUuid(draftId)) return [];
  const events = await unitDatabase(scope).draftEvent.findMany({
    where: { draftId, draft: { ...ownedBy(scope), deletedAt: null } },
    orderBy: [{ doneAt: "desc" }, { id: "desc" }],
    take: HISTORY_SHOWN,
  });
  const names = await personNames(events.map(({ doneById }) => doneById));
  return events.flatMap((event) => {
    const { kind } = event;
    if (!isDraftStep(kind) && kind !== "exported") return [];
    const { remark, format } = eventDataSchema.parse(event.data);
    const by = names.get(event.doneById) ?? "";
    const { id, revision } = event;
    return [{ id, kind, by, at: event.doneAt.toISOString(), revision, remark, format }];
  });
}

/** Where a draft stands; null for a draft that is not there. */
export async function loadFlow(scope: OrganisationScope, draftId: string): Promise<DraftFlow | null> {
  if (!isUuid(draftId)) return null;
  const [draft, history] = await Promise.all([
    unitDatabase(scope).draft.findFirst({
      where: { id: draftId, ...ownedBy(scope), deletedAt: null },
      select: { state: true },
    }),
    loadHistory(scope, draftId),
  ]);
  if (draft === null) return null;
  return {
    state: readDraftState(draft.state),
    last: history.find(({ kind }) => kind !== "exported") ?? null,
  };
}

const eventDataSchema = z.object({
  remark: z.string().nullable().catch(null),
  format: z.string().nullable().catch(null),
});
