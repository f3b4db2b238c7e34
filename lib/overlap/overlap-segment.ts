import { type FirstUnits, firstUnitTable } from "@/lib/text/first-units";
import { sketchBands, textGrams } from "@/lib/text/sketch";
import { stretchAt } from "@/lib/text/sorted-search";
import { buildSuffixArray } from "@/lib/text/suffix-array";
import { BREAK_UNIT, toOverlapKey } from "./overlap-key";

/** What is known of a library text besides its words; null where it is not known. */
export type OverlapSource = {
  readonly id: string;
  readonly title: string;
  /** The year it speaks of. */
  readonly year: number | null;
  /** The unit or place it was written for. */
  readonly unit: string | null;
};

/** A library text to index. */
export type OverlapDocument = OverlapSource & { readonly text: string };

/**
 * An immutable part of the originality index: the folded wording of some documents one behind the other, its suffixes in
 * order, and the place of every unit in the text of its document. About 8 bytes a character.
 */
export type OverlapSegment = FirstUnits & {
  readonly units: Uint16Array;
  /** Starts of the suffixes in rising order. */
  readonly suffixes: Int32Array;
  /** Start of every document among the units, and behind the last one the length of all. */
  readonly documentStarts: Uint32Array;
  /** Place of the first unit of every block of 64, in all texts laid end to end, and of each unit behind that. */
  readonly blockPlaces: Uint32Array;
  readonly places: Uint16Array;
  /** Start of every document's text, in all texts laid end to end. */
  readonly textStarts: Uint32Array;
  readonly sources: readonly OverlapSource[];
  /** Bands of every document's sketch, 24 each; all zero for one too short to have any. */
  readonly bands: Int32Array;
};

/** Bands of a sketch kept for every document. */
export const BANDS = 24;
const BLOCK_BITS = 6;

/** A document folded, before its place in a segment is known. */
export type OverlapPiece = {
  readonly source: OverlapSource;
  readonly units: Uint16Array;
  readonly offsets: Uint32Array;
  readonly bands: Int32Array;
};

/** Deterministic: the same documents in the same order give the same segment. */
export function buildOverlapSegment(documents: readonly OverlapDocument[]): OverlapSegment {
  return packPieces(documents.map(toPiece));
}

function toPiece({ text, id, title, year, unit }: OverlapDocument): OverlapPiece {
  const bands = new Int32Array(BANDS);
  bands.set(sketchBands(textGrams(text)).slice(0, BANDS));
  return { source: { id, title, year, unit }, ...toOverlapKey(text), bands };
}

/** Lays folded documents end to end and sorts their suffixes. */
export function packPieces(pieces: readonly OverlapPiece[]): OverlapSegment {
  const length = pieces.reduce((sum, { units }) => sum + units.length + 1, 0);
  const units = new Uint16Array(length);
  const places = new Uint16Array(length);
  const blockPlaces = new Uint32Array((length >> BLOCK_BITS) + 1);
  const documentStarts = new Uint32Array(pieces.length + 1);
  const textStarts = new Uint32Array(pieces.length);
  const bands = new Int32Array(pieces.length * BANDS);
  let at = 0;
  let textStart = 0;
  const put = (unit: number, place: number) => {
    if ((at & ((1 << BLOCK_BITS) - 1)) === 0) blockPlaces[at >> BLOCK_BITS] = place;
    units[at] = unit;
    places[at] = place - (blockPlaces[at >> BLOCK_BITS] ?? 0);
    at += 1;
  };
  for (const [index, piece] of pieces.entries()) {
    documentStarts[index] = at;
    textStarts[index] = textStart;
    bands.set(piece.bands, index * BANDS);
    let last = 0;
    for (let unit = 0; unit < piece.units.length; unit += 1) {
      last = piece.offsets[unit] ?? 0;
      put(piece.units[unit] ?? 0, textStart + last);
    }
    textStart += last + 1;
    put(BREAK_UNIT, textStart);
  }
  documentStarts[pieces.length] = at;
  const suffixes = buildSuffixArray(units);
  const sources = pieces.map(({ source }) => source);
  const table = firstUnitTable(units, suffixes);
  return { units, suffixes, ...table, documentStarts, blockPlaces, places, textStarts, sources, bands };
}

/** Index of the document that holds a unit. */
export function documentAt({ documentStarts }: OverlapSegment, unit: number): number {
  return stretchAt(documentStarts, unit);
}

/** Place of a unit in the text of its document, in UTF-16 units. */
export function textOffsetOf(segment: OverlapSegment, document: number, unit: number): number {
  const place = (segment.blockPlaces[unit >> BLOCK_BITS] ?? 0) + (segment.places[unit] ?? 0);
  return place - (segment.textStarts[document] ?? 0);
}

/** A document of a segment by itself again. */
export function pieceOf(segment: OverlapSegment, document: number): OverlapPiece {
  const start = segment.documentStarts[document] ?? 0;
  const end = (segment.documentStarts[document + 1] ?? start + 1) - 1;
  const source = segment.sources[document];
  if (source === undefined) throw new RangeError(`no document ${document} in this segment`);
  return {
    source,
    units: segment.units.subarray(start, end),
    offsets: Uint32Array.from({ length: end - start }, (_, at) =>
      textOffsetOf(segment, document, start + at),
    ),
    bands: segment.bands.slice(document * BANDS, (document + 1) * BANDS),
  };
}
