import "server-only";
import { documentLines, lineParagraphs } from "@/lib/suggest/continuation/library-wording";
import { type OrganisationScope, readableBy } from "./organisation-scope";
import { storedDocument } from "./stored-document";
import { unitDatabase } from "./unit-database";

/** A library document a draft was compared with, by the lines its index was made of. */
export type ComparedDocument = {
  readonly text: string;
  /** The paragraph a place of the text stands in; null for a heading or the lines above the text. */
  readonly paragraphAt: (offset: number) => number | null;
};

/**
 * Documents the organisation still has, by id.
 *
 * The index may lag behind by the seconds its job takes; a document taken out of the library speaks no more at once.
 */
export async function loadComparedDocuments(
  scope: OrganisationScope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ComparedDocument>> {
  const rows = await unitDatabase(scope).libraryDocument.findMany({
    where: { id: { in: [...ids] }, ...readableBy(scope) },
    select: { id: true, parsed: true },
  });
  return new Map(rows.map(({ id, parsed }) => [id, comparedDocument(parsed)]));
}

function comparedDocument(parsed: unknown): ComparedDocument {
  const document = storedDocument(parsed);
  const text = documentLines(document).join("\n");
  const paragraphs = lineParagraphs(document);
  return { text, paragraphAt: (offset) => paragraphs[text.slice(0, offset).split("\n").length - 1] ?? null };
}
