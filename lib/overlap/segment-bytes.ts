import { fail, ok, type Result } from "@/lib/result";
import { BANDS, type OverlapSegment, type OverlapSource } from "./overlap-segment";

/*
 * A segment as stored:
 *
 *   magic "SBOV" · version · units · first units · documents · bytes of sources          (six Uint32)
 *   suffixes, first starts, document starts, block places, text starts, bands            (32 bits each)
 *   units, places, first units                                                           (16 bits each)
 *   sources as JSON                                                                      (UTF-8)
 *
 * Little-endian, as every machine this runs on. The 32-bit lists come first so that all of them are aligned and are used
 * where they lie: opening a segment costs no more than reading its sources.
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
  const parts = [
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
  ];
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return bytes;
}

/**
 * Opens a stored segment. Its lists are views of the bytes, which must not be changed afterwards; bytes that do not begin
 * at a multiple of four in their buffer are copied once.
 */
export function decodeOverlapSegment(stored: Uint8Array): Result<OverlapSegment, OverlapSegmentError> {
  if (stored.byteLength < HEADER_BYTES) return fail("index-damaged");
  const bytes = stored.byteOffset % 4 === 0 ? stored : stored.slice();
  const { buffer, byteOffset } = bytes;
  const header = new Uint32Array(buffer, byteOffset, HEADER_BYTES / 4);
  const [magic, version, units = 0, firsts = 0, documents = 0, sourceBytes = 0] = header;
  if (magic !== MAGIC) return fail("index-damaged");
  if (version !== VERSION) return fail("index-version");
  const blocks = (units >> 6) + 1;
  const wide = units + (firsts + 1) + (documents + 1) + blocks + documents + documents * BANDS;
  const narrow = 2 * units + firsts;
  if (bytes.byteLength !== HEADER_BYTES + 4 * wide + 2 * narrow + sourceBytes) return fail("index-damaged");
  let next = byteOffset + HEADER_BYTES;
  const take = (byteLength: number) => {
    next += byteLength;
    return next - byteLength;
  };
  const unsigned = (length: number) => new Uint32Array(buffer, take(4 * length), length);
  const short = (length: number) => new Uint16Array(buffer, take(2 * length), length);
  const suffixes = new Int32Array(buffer, take(4 * units), units);
  const firstStarts = unsigned(firsts + 1);
  const documentStarts = unsigned(documents + 1);
  const blockPlaces = unsigned(blocks);
  const textStarts = unsigned(documents);
  const bands = new Int32Array(buffer, take(4 * documents * BANDS), documents * BANDS);
  const textUnits = short(units);
  const places = short(units);
  const firstUnits = short(firsts);
  const sources = readSources(new Uint8Array(buffer, take(sourceBytes), sourceBytes));
  if (sources?.length !== documents) return fail("index-damaged");
  const starts = { firstUnits, firstStarts, documentStarts, blockPlaces, textStarts };
  return ok({ units: textUnits, suffixes, ...starts, places, sources, bands });
}

function readSources(bytes: Uint8Array): readonly OverlapSource[] | null {
  try {
    const sources: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return Array.isArray(sources) && sources.every(isSource) ? sources : null;
  } catch {
    // Cut or overwritten bytes are no JSON; the caller is told that the index is damaged.
    return null;
  }
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
