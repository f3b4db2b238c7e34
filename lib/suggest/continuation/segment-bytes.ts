import { fail, ok, type Result } from "@/lib/result";
import type { IndexSegment } from "./index-segment";

/*
 * A segment as stored:
 *
 *   magic "SBCI" · version · units · first units · documents · slots · bytes of names    (seven Uint32)
 *   suffixes, first starts, document starts, slot offsets                                (32 bits each)
 *   units, first units, slot labels                                                      (16 bits each)
 *   names: document ids and slot labels as JSON                                          (UTF-8)
 *
 * Little-endian, as every machine this runs on. The 32-bit lists come first so that all of them are aligned and can be
 * used where they lie: opening a segment costs no more than reading its names.
 */

const MAGIC = 0x49434253;
const VERSION = 1;
const HEADER_BYTES = 28;

export type SegmentError = "index-damaged" | "index-version";

/** Deterministic: equal segments give equal bytes. */
export function encodeSegment(segment: IndexSegment): Uint8Array {
  const names = new TextEncoder().encode(
    JSON.stringify({ documentIds: segment.documentIds, labels: segment.labels }),
  );
  const header = Uint32Array.of(
    MAGIC,
    VERSION,
    segment.units.length,
    segment.firstUnits.length,
    segment.documentIds.length,
    segment.slotOffsets.length,
    names.length,
  );
  const parts = [
    header,
    segment.suffixes,
    segment.firstStarts,
    segment.documentStarts,
    segment.slotOffsets,
    segment.units,
    segment.firstUnits,
    segment.slotLabels,
    names,
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
 * Opens a stored segment. Its lists are views of the bytes, which must not be changed afterwards; bytes that do not
 * begin at a multiple of four in their buffer are copied once.
 */
export function decodeSegment(stored: Uint8Array): Result<IndexSegment, SegmentError> {
  if (stored.byteLength < HEADER_BYTES) return fail("index-damaged");
  const bytes = stored.byteOffset % 4 === 0 ? stored : stored.slice();
  const { buffer, byteOffset } = bytes;
  const [magic, version, units = 0, firsts = 0, documents = 0, slots = 0, nameBytes = 0] = new Uint32Array(
    buffer,
    byteOffset,
    7,
  );
  if (magic !== MAGIC) return fail("index-damaged");
  if (version !== VERSION) return fail("index-version");
  const wide = units + (firsts + 1) + (documents + 1) + slots;
  const narrow = units + firsts + slots;
  if (bytes.byteLength !== HEADER_BYTES + 4 * wide + 2 * narrow + nameBytes) return fail("index-damaged");
  let at = byteOffset + HEADER_BYTES;
  const take = (byteLength: number) => {
    at += byteLength;
    return at - byteLength;
  };
  const suffixes = new Int32Array(buffer, take(4 * units), units);
  const firstStarts = new Uint32Array(buffer, take(4 * (firsts + 1)), firsts + 1);
  const documentStarts = new Uint32Array(buffer, take(4 * (documents + 1)), documents + 1);
  const slotOffsets = new Uint32Array(buffer, take(4 * slots), slots);
  const textUnits = new Uint16Array(buffer, take(2 * units), units);
  const firstUnits = new Uint16Array(buffer, take(2 * firsts), firsts);
  const slotLabels = new Uint16Array(buffer, take(2 * slots), slots);
  const names = readNames(new Uint8Array(buffer, take(nameBytes), nameBytes));
  if (names === null || names.documentIds.length !== documents) return fail("index-damaged");
  return ok({
    units: textUnits,
    suffixes,
    firstUnits,
    firstStarts,
    documentStarts,
    slotOffsets,
    slotLabels,
    ...names,
  });
}

function readNames(bytes: Uint8Array): Pick<IndexSegment, "documentIds" | "labels"> | null {
  try {
    const names: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof names !== "object" || names === null) return null;
    if (!("documentIds" in names && isStrings(names.documentIds))) return null;
    if (!("labels" in names && isStrings(names.labels))) return null;
    return { documentIds: names.documentIds, labels: names.labels };
  } catch {
    // Cut or overwritten bytes are no JSON; the caller is told that the index is damaged.
    return null;
  }
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
