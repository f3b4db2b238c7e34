import { z } from "zod";
import { correctLabels } from "./correct-labels";
import { correctOutline } from "./correct-outline";
import { type Correction, correctionId, correctionSchema } from "./correction";
import type { LibraryDocument } from "./library-document";

const MAX_ITEMS = 2000;

/** What people set by hand in one document, oldest first; at most one for each field or place. */
export const correctionsSchema = z.object({
  version: z.literal(1),
  items: z.array(correctionSchema).max(MAX_ITEMS),
});

export type Corrections = z.infer<typeof correctionsSchema>;

export const NO_CORRECTIONS: Corrections = { version: 1, items: [] };

/** Corrections as stored; whatever is not sound by itself is left out, so that one odd entry costs no other. */
export function readCorrections(stored: unknown): Corrections {
  const whole = correctionsSchema.safeParse(stored);
  if (whole.success) return whole.data;
  const items = z.object({ version: z.literal(1), items: z.array(z.unknown()) }).safeParse(stored);
  if (!items.success) return NO_CORRECTIONS;
  const sound = items.data.items.flatMap((item) => {
    const read = correctionSchema.safeParse(item);
    return read.success ? [read.data] : [];
  });
  return { version: 1, items: sound.slice(-MAX_ITEMS) };
}

/** The corrections with one more; it takes the place of an earlier one of the same thing. */
export function withCorrection(corrections: Corrections, correction: Correction): Corrections {
  const { items } = withoutCorrection(corrections, correctionId(correction));
  return { version: 1, items: [...items, correction].slice(-MAX_ITEMS) };
}

/** The corrections without the one named; unchanged when there is none. */
export function withoutCorrection(corrections: Corrections, id: string): Corrections {
  return { version: 1, items: corrections.items.filter((item) => correctionId(item) !== id) };
}

export type CorrectedDocument = {
  readonly document: LibraryDocument;
  /** Names of the corrections whose words the text no longer has. */
  readonly unplaced: readonly string[];
};

/**
 * A derived document as people corrected it.
 *
 * The outline comes first: where it changes, moves and themes are told anew from it; then moves and themes are set, the
 * larger stretch before the smaller.
 *
 * @param document - as derived from its bytes, without corrections.
 */
export function correctDocument(document: LibraryDocument, corrections: Corrections): CorrectedDocument {
  const placed = new Set<string>();
  const { items } = corrections;
  const place = (correction: Correction) => placed.add(correctionId(correction));
  const labelled = correctLabels(correctOutline(document, items, place), items, place);
  const unplaced = items.filter((item) => "at" in item).map(correctionId);
  return {
    document: { ...labelled, ...correctedFields(items) },
    unplaced: unplaced.filter((id) => !placed.has(id)),
  };
}

/** `correctDocument` without the report. */
export function applyCorrections(document: LibraryDocument, corrections: Corrections): LibraryDocument {
  return corrections.items.length === 0 ? document : correctDocument(document, corrections).document;
}

function correctedFields(items: readonly Correction[]): Partial<LibraryDocument> {
  const fields = items.filter((item) => !("at" in item));
  return Object.fromEntries(fields.map((item) => [item.what, "value" in item ? item.value : null]));
}
