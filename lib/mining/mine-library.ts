import type { LibraryDocument } from "@/lib/corpus/library-document";
import { mergeUnits } from "./merge-units";
import { extractMiningUnit } from "./mining-unit";
import type { Phrase } from "./phrase";
import type { SectionTemplate } from "./section-template";
import type { Skeleton } from "./skeleton";

/** A library document with the id it is stored under. */
export type MiningDocument = { readonly id: string; readonly document: LibraryDocument };

/** All that is mined from a library. Deterministic: same documents in, same output, ids included. */
export type MinedLibrary = {
  readonly skeletons: readonly Skeleton[];
  readonly phrases: readonly Phrase[];
  readonly sections: readonly SectionTemplate[];
};

/** Mines skeletons, phrases and template sections; the order of the documents does not matter. */
export function mineLibrary(documents: readonly MiningDocument[]): MinedLibrary {
  return mergeUnits(documents.map(extractMiningUnit));
}
