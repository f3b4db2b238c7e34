import model from "@/corpus/models/reuse.json";
import { readWeights } from "@/lib/corpus/linear-model";
import type { DocumentKind } from "@/lib/speech/document-kind";
import type { PhrasePattern } from "./phrase";
import { reuseFeatures } from "./reuse-features";

const weights = readWeights(model);
const KEEP = model.labels.indexOf("keep");

/** Evidence (natural logarithm of the odds) that a sentence is of use to writers elsewhere; 0 is even. */
export function reuseScore(text: string, pattern: PhrasePattern, kind: DocumentKind | null): number {
  let score = 0;
  for (const [name, value] of reuseFeatures(text, pattern, kind)) {
    weights.get(name)?.forEach((weight, label) => {
      score += (label === KEEP ? 1 : -1) * weight * value;
    });
  }
  return score;
}
