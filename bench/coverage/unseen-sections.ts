import { mergeUnits } from "@/lib/mining/merge-units";
import type { MiningDocument } from "@/lib/mining/mine-library";
import { extractMiningUnit, type MiningUnit } from "@/lib/mining/mining-unit";
import type { Phrase } from "@/lib/mining/phrase";
import { type SectionWording, sectionWordings } from "./section-wording";

/** A text with the phrases of a library that does not hold it. */
export type Unseen = {
  readonly id: string;
  readonly document: MiningDocument["document"];
  readonly phrases: readonly Phrase[];
  readonly sections: readonly SectionWording[];
};

/** Every text of the library against the phrases of the rest; then every text from elsewhere against them all. */
export function* unseenTexts(
  library: readonly MiningDocument[],
  elsewhere: readonly MiningDocument[],
): Generator<Unseen & { readonly group: "tuning" | "held-out" | "elsewhere" }> {
  const units = library.map(extractMiningUnit);
  for (const [at, { id, document }] of library.entries()) {
    const rest = units.filter((unit: MiningUnit) => unit.id !== id);
    const { phrases } = mergeUnits(rest);
    const group = at % 2 === 0 ? "tuning" : "held-out";
    yield { id, document, phrases, sections: sectionWordings(document), group };
  }
  if (elsewhere.length === 0) return;
  const { phrases } = mergeUnits(units);
  for (const { id, document } of elsewhere)
    yield { id, document, phrases, sections: sectionWordings(document), group: "elsewhere" };
}
