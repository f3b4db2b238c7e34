import { fail, ok, type Result } from "@/lib/result";
import { PackedLists, packLists } from "@/lib/text/packed-lists";
import { BANDS, type OverlapSegment, type OverlapSource } from "./overlap-segment";

/*
 * A segment as stored:
 *
 *   magic "SBOV" · version · units · first units · documents · bytes of sources          (six Uint32)
 *   suffixes, first starts, document starts, block places, text starts, bands            (32 bits each)
 *   units, places, first units                                                           (16 bits each)
 *   sources as JSON                                                                      (UTF-8)
 *
 * Opening a segment costs no more than reading its sources.
 */

const MAGIC = 0x564f4253;
const VERSION = 1;
const HEADER_BYTES = 24;

export type OverlapSegmentError = "index-damaged" | "index-version";

/** Deterministic: equal segments give equal bytes. */
export function encodeOverlapSegment(segment: OverlapSegment): Uint8Array {
  const sources = new TextEncoder().encode(JSON.stringify(segment.sources));
  const { units, firstUnits } = segment;
  const header = [MAGIC, VERSION, units.length, firstUnits.length, segment.sources.length, sources.length];
  return packLists([
    Uint32Array.from(header),
    segment.suffixes,
    segment.firstStarts,
    segment.documentStarts,
    segment.blockPlaces,
    segment.textStarts,
    segment.bands,
    units,
    segment.places,
    firstUnits,
    sources,
  ]);
}

/** Opens a stored segment. Its lists are views of the bytes, which must not be changed afterwards. */
export function decodeOverlapSegment(stored: Uint8Array): Result<OverlapSegment, OverlapSegmentError> {
  if (stored.byteLength < HEADER_BYTES) return fail("index-damaged");
  const lists = new PackedLists(stored);
  const header = lists.unsigned(HEADER_BYTES / 4);
  const [magic, version, units = 0, firsts = 0, documents = 0, sourceBytes = 0] = header;
  if (magic !== MAGIC) return fail("index-damaged");
  if (version !== VERSION) return fail("index-version");
  const blocks = (units >> 6) + 1;
  const wide = units + (firsts + 1) + (documents + 1) + blocks + documents + documents * BANDS;
  const narrow = 2 * units + firsts;
  if (stored.byteLength !== HEADER_BYTES + 4 * wide + 2 * narrow + sourceBytes) return fail("index-damaged");
  const suffixes = lists.signed(units);
  const firstStarts = lists.unsigned(firsts + 1);
  const documentStarts = lists.unsigned(documents + 1);
  const blockPlaces = lists.unsigned(blocks);
  const textStarts = lists.unsigned(documents);
  const bands = lists.signed(documents * BANDS);
  const textUnits = lists.short(units);
  const places = lists.short(units);
  const firstUnits = lists.short(firsts);
  const sources = lists.json(sourceBytes);
  if (!areSources(sources) || sources.length !== documents) return fail("index-damaged");
  const starts = { firstUnits, firstStarts, documentStarts, blockPlaces, textStarts };
  return ok({ units: textUnits, suffixes, ...starts, places, sources, bands });
}

function areSources(value: unknown): value is readonly OverlapSource[] {
  return Array.isArray(value) && value.every(isSource);
}

function isSource(value: unknown): value is OverlapSource {
  if (typeof value !== "object" || value === null) return false;
  if (!("id" in value && "title" in value && "year" in value && "unit" in value)) return false;
  const { id, title, year, unit } = value;
  const isKnown = typeof id === "string" && typeof title === "string";
  return (
    isKnown && (year === null || typeof year === "number") && (unit === null || typeof unit === "string")
  );
}
