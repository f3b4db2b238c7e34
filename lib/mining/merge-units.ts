import { mergePhrases } from "./merge-phrases";
import { mergeSkeletons } from "./merge-skeletons";
import type { MinedLibrary } from "./mine-library";
import type { MiningUnit } from "./mining-unit";
import type { SectionTemplate } from "./section-template";

/**
 * Merges what the documents of a library give; the order of the units does not matter.
 *
 * Time and memory grow linearly with the units: wording is compared only with wording it shares a key with.
 */
export function mergeUnits(units: readonly MiningUnit[]): MinedLibrary {
  const sorted = [...units].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    skeletons: mergeSkeletons(sorted),
    phrases: mergePhrases(sorted),
    sections: mergeSections(sorted),
  };
}

function mergeSections(units: readonly MiningUnit[]): SectionTemplate[] {
  const templates = new Map<string, SectionTemplate>();
  for (const section of units.flatMap((unit) => unit.sections)) {
    if (!templates.has(section.id)) templates.set(section.id, section);
  }
  return [...templates.values()];
}
