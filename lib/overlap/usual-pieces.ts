import { firstFrom } from "@/lib/text/sorted-search";
import type { CommonWording } from "./common-wording";
import type { DraftKey } from "./draft-key";
import { type DocumentRef, lengthOfMany } from "./independent-sources";
import { foldedUnits } from "./overlap-key";
import { documentAt, type OverlapSegment } from "./overlap-segment";
import { walkNeighbours } from "./walk-neighbours";

/** For every unit of a draft how many from there on are a usual piece: wording everybody has. */
export type UsualPieces = Uint16Array;

/** Texts that show what is usual, and how many independent ones of them must have a wording. */
export type UsualTexts = { readonly segments: readonly OverlapSegment[]; readonly documents: number };

/** Shorter wording is just words, whoever has it. */
const LEAST_PIECE_UNITS = 5;
/** A term of fewer letters is found by chance. */
const LEAST_TERM_UNITS = 4;
/** Places looked at for every unit: what is usual turns up in several texts soon. */
const MOST_PLACES = 48;

const DOCUMENT_NAME = /《[^《》]{2,60}》/gu;

/** Pieces of usual texts, terms, set formulations and names of documents in a draft. */
export function findUsualPieces(
  draft: DraftKey,
  usual: UsualTexts,
  wording: CommonWording,
  isLeftOut: (documentId: string) => boolean,
): UsualPieces {
  const pieces = new Uint16Array(draft.units.length);
  for (let at = 0; at < pieces.length; at += 1) pieces[at] = usualLength(draft.units, at, usual, isLeftOut);
  const letters = stringOf(draft.units);
  for (const words of [...wording.formulations, ...wording.terms]) {
    const folded = stringOf(foldedUnits(words));
    if (folded.length < LEAST_TERM_UNITS) continue;
    for (let at = letters.indexOf(folded); at >= 0; at = letters.indexOf(folded, at + 1))
      pieces[at] = Math.max(pieces[at] ?? 0, folded.length);
  }
  for (const { index, 0: name } of draft.text.matchAll(DOCUMENT_NAME)) {
    const from = firstFrom(draft.offsets, index);
    const length = firstFrom(draft.offsets, index + name.length) - from;
    if (length > (pieces[from] ?? length)) pieces[from] = length;
  }
  return pieces;
}

function usualLength(
  units: Uint16Array,
  at: number,
  { segments, documents }: UsualTexts,
  isLeftOut: (documentId: string) => boolean,
): number {
  const lenders: (DocumentRef & { readonly length: number })[] = [];
  for (const segment of segments) {
    walkNeighbours(segment, units, at, LEAST_PIECE_UNITS, MOST_PLACES, (place, length) => {
      const document = documentAt(segment, place);
      if (!isLeftOut(segment.sources[document]?.id ?? "")) lenders.push({ segment, document, length });
    });
  }
  return lengthOfMany(lenders, documents);
}

function stringOf(units: Uint16Array): string {
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += 4096)
    parts.push(String.fromCharCode(...units.subarray(at, at + 4096)));
  return parts.join("");
}
