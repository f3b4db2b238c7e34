import "server-only";
import type { Relation } from "@/lib/corpus/import-outcome";
import { isNearDuplicate, similarityOf, sketchBands, textGrams } from "@/lib/text/sketch";
import type { ReadyDocument } from "./ready-document";
import type { Transaction } from "./transaction";

/** More candidates than this share a band only by stock wording, and the best of these will do. */
const MAX_CANDIDATES = 8;

const KEPT_GRAMS = 200;

type Candidate = { id: string; title: string; textHash: string };

/**
 * The document that a text nearly repeats, among those the organisation reads; the most similar one, the oldest first.
 *
 * Documents that nearly repeat another hold no bands, so that a hundred versions of one text cost no more than one.
 */
export async function findNearDuplicate(
  tx: Transaction,
  organisationId: string,
  { sketchBands: bands, searchText }: Pick<ReadyDocument, "sketchBands" | "searchText">,
  ownId: string | null = null,
): Promise<Relation | null> {
  if (bands.length === 0) return null;
  const candidates = await tx.$queryRaw<Candidate[]>`
    SELECT id, title, "textHash" FROM library_document
    WHERE "sketchBands" && ${[...bands]}::int[]
      AND ("organizationId" = ${organisationId} OR "organizationId" IS NULL)
      AND (${ownId}::uuid IS NULL OR id <> ${ownId}::uuid)
    ORDER BY cardinality(ARRAY(SELECT unnest("sketchBands") INTERSECT SELECT unnest(${[...bands]}::int[]))) DESC, id
    LIMIT ${MAX_CANDIDATES}`;
  if (candidates.length === 0) return null;
  await learnGrams(tx, candidates);
  const own = textGrams(searchText);
  let best: Relation | null = null;
  for (const candidate of candidates) {
    const found = similarityOf(own, kept.get(keyOf(candidate)) ?? NO_GRAMS);
    const similarity = Math.max(found.jaccard, found.containment);
    if (isNearDuplicate(found) && similarity > (best?.similarity ?? 0)) {
      best = { kind: "near", id: candidate.id, title: candidate.title, similarity };
    }
  }
  return best;
}

/**
 * Frees the documents that hung on one that is going: the oldest takes its place, and the others hang on that.
 *
 * @param id - the document about to be removed or changed beyond recognition.
 */
export async function promoteFollowers(tx: Transaction, id: string): Promise<void> {
  const [heir] = await tx.$queryRaw<{ id: string; searchText: string }[]>`
    SELECT id, "searchText" FROM library_document WHERE "nearDuplicateOf" = ${id}::uuid ORDER BY id LIMIT 1`;
  if (heir === undefined) return;
  const bands = sketchBands(textGrams(heir.searchText));
  await tx.$executeRaw`
    UPDATE library_document SET "nearDuplicateOf" = ${heir.id}::uuid
    WHERE "nearDuplicateOf" = ${id}::uuid AND id <> ${heir.id}::uuid`;
  await tx.$executeRaw`
    UPDATE library_document SET "nearDuplicateOf" = NULL, similarity = NULL, "sketchBands" = ${bands}::int[]
    WHERE id = ${heir.id}::uuid`;
}

/** Grams of stored texts, kept for the next comparison: a text with one version often has more. */
const kept = new Map<string, Uint32Array>();

const NO_GRAMS = new Uint32Array(0);

function keyOf({ id, textHash }: Candidate): string {
  return `${id} ${textHash}`;
}

/** Reads the texts that are not known yet and keeps the grams of all, those used last the longest. */
async function learnGrams(tx: Transaction, candidates: readonly Candidate[]): Promise<void> {
  const unknown = candidates.filter((candidate) => !kept.has(keyOf(candidate))).map(({ id }) => id);
  const rows =
    unknown.length === 0
      ? []
      : await tx.$queryRaw<{ id: string; searchText: string }[]>`
          SELECT id, "searchText" FROM library_document WHERE id = ANY(${unknown}::uuid[])`;
  const texts = new Map(rows.map(({ id, searchText }) => [id, searchText]));
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    const grams = kept.get(key) ?? textGrams(texts.get(candidate.id) ?? "");
    kept.delete(key);
    kept.set(key, grams);
  }
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT_GRAMS) break;
    kept.delete(oldest);
  }
}
