"use server";

import { z } from "zod";
import { requirePermission } from "@/lib/auth/current-person";
import { outlineSegments } from "@/lib/mining/outline-segments";
import { fail, ok, type Result } from "@/lib/result";
import { DOCUMENT_KINDS } from "@/lib/speech/document-kind";
import { emptyDraftDocument } from "@/lib/speech/draft-document";
import { planOfParts, planOfSkeleton } from "@/lib/speech/draft-plan";
import { type FactSheet, factSheetSchema } from "@/lib/speech/fact-sheet";
import * as drafts from "@/lib/store/drafts";
import { loadLibraryDocument } from "@/lib/store/library";
import { loadMinedLibrary } from "@/lib/store/mined-library";
import type { OrganisationScope } from "@/lib/store/organisation-scope";
import { rememberDefaultFacts } from "@/lib/store/organisations";
import { draftFromLibraryDocument } from "@/lib/suggest/draft-from-library-document";
import { draftFromSkeleton } from "@/lib/suggest/draft-from-skeleton";

const originSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("blank") }),
  z.object({
    type: z.literal("skeleton"),
    skeletonId: z.string().max(64),
    headingsOf: z.uuid(),
  }),
  z.object({ type: z.literal("document"), documentId: z.uuid() }),
]);

const inputSchema = z.object({ kind: z.enum(DOCUMENT_KINDS), facts: factSheetSchema, origin: originSchema });

/** Creates a draft from nothing, a mined skeleton, or the outline of a library document. */
export async function createDraft(input: z.input<typeof inputSchema>): Promise<Result<{ id: string }>> {
  const person = await requirePermission("write");
  if (!person.ok) return person;
  const { scope } = person.value;
  const parsed = inputSchema.safeParse(input);
  if (!parsed.success) return fail("bad-request");
  const { kind, facts, origin } = parsed.data;
  const start = await startingPoint(scope, origin, facts);
  if (!start.ok) return start;
  const id = await drafts.createDraft(scope, { kind, facts, ...start.value });
  await rememberDefaultFacts(scope, facts);
  return ok({ id });
}

async function startingPoint(
  scope: OrganisationScope,
  origin: z.infer<typeof originSchema>,
  facts: FactSheet,
): Promise<Result<Pick<drafts.NewDraft, "document" | "skeleton" | "plan">>> {
  if (origin.type === "blank") {
    return ok({ document: emptyDraftDocument(), skeleton: null, plan: null });
  }
  if (origin.type === "document") {
    const found = await loadLibraryDocument(scope, origin.documentId);
    if (found === null) return fail("document-missing");
    const { id, title, year } = found.summary;
    const source = { documentId: id, title, year };
    return ok({
      document: draftFromLibraryDocument(source, found.document, facts),
      skeleton: null,
      plan: planOfParts(outlineSegments(found.document)),
    });
  }
  const { skeletons } = await loadMinedLibrary(scope);
  const skeleton = skeletons.find((each) => each.id === origin.skeletonId);
  // By document and not by place: the choice is shown in another order than the one stored.
  const set = skeleton?.headingSets.findIndex(({ source }) => source.documentId === origin.headingsOf) ?? -1;
  if (skeleton === undefined || set < 0) return fail("skeleton-missing");
  return ok({
    document: draftFromSkeleton(skeleton, set, facts),
    skeleton: { id: skeleton.id, name: skeleton.name },
    plan: planOfSkeleton(skeleton),
  });
}
