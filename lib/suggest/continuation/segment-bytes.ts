import { fail, ok, type Result } from "@/lib/result";
import { PackedLists, packLists } from "@/lib/text/packed-lists";
import type { IndexSegment } from "./index-segment";

/*
 * A segment as stored:
 *
 *   magic "SBCI" · version · units · first units · documents · slots · bytes of names    (seven Uint32)
 *   suffixes, first starts, document starts, slot offsets                                (32 bits each)
 *   units, first units, slot labels                                                      (16 bits each)
 *   names: document ids and slot labels as JSON                                          (UTF-8)
 *
 * Opening a segment costs no more than reading its names.
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
  return packLists([
    header,
    segment.suffixes,
    segment.firstStarts,
    segment.documentStarts,
    segment.slotOffsets,
    segment.units,
    segment.firstUnits,
    segment.slotLabels,
    names,
  ]);
}

/** Opens a stored segment. Its lists are views of the bytes, which must not be changed afterwards. */
export function decodeSegment(stored: Uint8Array): Result<IndexSegment, SegmentError> {
  if (stored.byteLength < HEADER_BYTES) return fail("index-damaged");
  const lists = new PackedLists(stored);
  const header = lists.unsigned(HEADER_BYTES / 4);
  const [magic, version, units = 0, firsts = 0, documents = 0, slots = 0, nameBytes = 0] = header;
  if (magic !== MAGIC) return fail("index-damaged");
  if (version !== VERSION) return fail("index-version");
  const wide = units + (firsts + 1) + (documents + 1) + slots;
  const narrow = units + firsts + slots;
  if (stored.byteLength !== HEADER_BYTES + 4 * wide + 2 * narrow + nameBytes) return fail("index-damaged");
  const suffixes = lists.signed(units);
  const firstStarts = lists.unsigned(firsts + 1);
  const documentStarts = lists.unsigned(documents + 1);
  const slotOffsets = lists.unsigned(slots);
  const textUnits = lists.short(units);
  const firstUnits = lists.short(firsts);
  const slotLabels = lists.short(slots);
  const names = readNames(lists.json(nameBytes));
  if (names === null || names.documentIds.length !== documents) return fail("index-damaged");
  const starts = { firstUnits, firstStarts, documentStarts, slotOffsets };
  return ok({ units: textUnits, suffixes, ...starts, slotLabels, ...names });
}

function readNames(names: unknown): Pick<IndexSegment, "documentIds" | "labels"> | null {
  if (typeof names !== "object" || names === null) return null;
  if (!("documentIds" in names && isStrings(names.documentIds))) return null;
  if (!("labels" in names && isStrings(names.labels))) return null;
  return { documentIds: names.documentIds, labels: names.labels };
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
