import type { LibraryDocument } from "@/lib/corpus/library-document";
import { viewDocument } from "./document-view";
import { minePhrases } from "./mine-phrases";
import { mineSections } from "./mine-sections";
import { mineSkeletons } from "./mine-skeletons";
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
  const views = [...documents].sort((a, b) => (a.id < b.id ? -1 : 1)).map(viewDocument);
  return { skeletons: mineSkeletons(views), phrases: minePhrases(views), sections: mineSections(views) };
}
