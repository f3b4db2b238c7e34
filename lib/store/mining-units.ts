import "server-only";
import type { LibraryDocument } from "@/lib/corpus/library-document";
import { MINING_UNIT_VERSION, type MiningUnit } from "@/lib/mining/mining-unit";
import { prisma } from "./prisma-client";
import { storedDocument } from "./stored-document";

/** Where mining takes a document's unit from: the one kept, or else the document it has to be made of. */
export type MiningSource = { readonly id: string; readonly key: string } & (
  | { readonly unit: MiningUnit }
  | { readonly document: LibraryDocument }
);

/** A unit to be kept, with the key that `miningSources` gave for its document. */
export type KeptUnit = { readonly key: string; readonly unit: MiningUnit };

const PAGE = 100;

type Row = { id: string; key: string; unit: unknown; parsed: unknown };

/**
 * Every document mining reads, in a fixed order, a page at a time. One that nearly repeats another in the library is left
 * out: two versions of one speech are no evidence that its wording is in use.
 *
 * A unit kept counts while its key, a hash over all of the document that mining reads, is still the document's; only
 * then the document itself stays where it is.
 *
 * @param owner - an organisation, whose texts are mined with the built-in ones, or null for the built-in ones alone.
 */
export async function* miningSources(owner: string | null): AsyncGenerator<MiningSource[]> {
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const rows = await prisma().$queryRaw<Row[]>`
      SELECT document.id, document.key, kept.unit,
        CASE WHEN kept.unit IS NULL THEN document.parsed END AS parsed
      FROM (
        SELECT id, parsed, md5(concat_ws(' ', ${MINING_UNIT_VERSION}::int, sha256, "partIndex", "pipelineVersion",
          "textHash", md5(corrections::text))) AS key
        FROM library_document each
        WHERE ("organizationId" = ${owner} OR "organizationId" IS NULL) AND id > ${after}::uuid
          AND ("nearDuplicateOf" IS NULL
            OR NOT EXISTS (SELECT 1 FROM library_document root WHERE root.id = each."nearDuplicateOf"))
        ORDER BY id LIMIT ${PAGE}
      ) document
      LEFT JOIN mining_unit kept ON kept."documentId" = document.id AND kept.key = document.key
      ORDER BY document.id`;
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows.map(toSource);
    after = last.id;
  }
}

function toSource({ id, key, unit, parsed }: Row): MiningSource {
  return unit === null
    ? { id, key, document: storedDocument(parsed) }
    : { id, key, unit: unit as MiningUnit };
}

/** Keeps units beside their documents; those of documents that are gone in the meantime are dropped. */
export async function keepMiningUnits(units: readonly KeptUnit[]): Promise<void> {
  if (units.length === 0) return;
  const ids = units.map(({ unit }) => unit.id);
  const keys = units.map(({ key }) => key);
  const texts = units.map(({ unit }) => JSON.stringify(unit));
  await prisma().$executeRaw`
    INSERT INTO mining_unit ("documentId", key, unit)
    SELECT document.id, made.key, made.unit::json
    FROM unnest(${ids}::uuid[], ${keys}::text[], ${texts}::text[]) AS made (id, key, unit)
    JOIN library_document document ON document.id = made.id
    FOR KEY SHARE OF document
    ON CONFLICT ("documentId") DO UPDATE SET key = excluded.key, unit = excluded.unit`;
}
