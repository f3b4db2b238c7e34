import lexicon from "@/corpus/lexicon/mining-reuse.json";
import type { Features } from "@/lib/corpus/linear-model";
import type { DocumentKind } from "@/lib/speech/document-kind";
import { visibleChars } from "./clean-cut";
import type { PhrasePattern } from "./phrase";

const CUES = lexicon.cues.map(({ name, pattern }) => ({ name, pattern: new RegExp(pattern, "gu") }));
/** More of one sign than this tells no more. */
const MAX_COUNT = 3;

/** What tells whether a sentence of one document is of use to another writer; every value lies between 0 and about 3. */
export function reuseFeatures(text: string, pattern: PhrasePattern, kind: DocumentKind | null): Features {
  const features = new Map<string, number>([["bias", 1]]);
  for (const cue of CUES) {
    const count = Math.min(MAX_COUNT, (text.match(cue.pattern) ?? []).length);
    if (count > 0) features.set(cue.name, count);
  }
  const chars = visibleChars(text);
  features.set("length", chars / 40);
  features.set(
    `length ${chars < 14 ? "short" : chars < 45 ? "middle" : chars < 85 ? "long" : "very long"}`,
    1,
  );
  const lengths = clauseLengths(text);
  features.set("clauses", Math.min(3, lengths.length / 4));
  const equal = lengths.filter((length, at) => at > 0 && length === lengths[at - 1]).length;
  if (equal > 0) features.set("equal clauses", Math.min(MAX_COUNT, equal));
  features.set(`pattern ${pattern}`, 1);
  if (kind !== null) features.set(`kind ${kind}`, 1);
  return features;
}

function clauseLengths(text: string): number[] {
  return text
    .split(/[，；：。、！？]/u)
    .map(visibleChars)
    .filter((length) => length > 0);
}
