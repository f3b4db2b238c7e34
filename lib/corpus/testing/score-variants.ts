import { splitLines } from "@/lib/text/normalise";
import { listFaults, reportScores } from "../evaluation/report";
import { type DocumentScore, scoreDocument } from "../evaluation/score-document";
import { parseExtracted } from "../parse-document";
import { type NoisyVariant, noisyVariant } from "./noisy-variant";

export type ScoredVariant = {
  readonly name: string;
  readonly seed: number;
  readonly variant: NoisyVariant;
  readonly score: DocumentScore;
};

/** Parses one noisy variant of each text and holds it against what is known of it. */
export function scoreVariants(
  texts: readonly { readonly name: string; readonly markdown: string }[],
  seed: number,
): ScoredVariant[] {
  return texts.flatMap(({ name, markdown }, index) => {
    const own = seed * 1000 + index;
    const variant = noisyVariant(markdown, own);
    const lines = splitLines(variant.source);
    const parsed = parseExtracted("未名.txt", {
      format: "txt",
      lines: lines.map((text) => ({ text })),
      frontMatter: {},
    });
    if (!parsed.ok) throw new Error(`${name}, seed ${own}: ${parsed.error.code}`);
    return [{ name, seed: own, variant, score: scoreDocument(parsed.value, variant.gold, lines) }];
  });
}

/** Figures over all variants and for each kind of noise; the kinds of a variant count together. */
export function reportVariants(scored: readonly ScoredVariant[]) {
  const kinds = [...new Set(scored.flatMap(({ variant }) => variant.kinds))].sort();
  return {
    variants: scored.length,
    overall: reportScores(scored.map(({ score }) => score)),
    kinds: Object.fromEntries(
      kinds.map((kind) => {
        const scores = scored.filter(({ variant }) => variant.kinds.includes(kind)).map(({ score }) => score);
        const { headings, noiseLinesLeft, speechCharsLost } = reportScores(scores);
        return [kind, { variants: scores.length, headingF1: headings.f1, noiseLinesLeft, speechCharsLost }];
      }),
    ),
  };
}

/** What went wrong, worst variant first. */
export function listVariantFaults(scored: readonly ScoredVariant[], count: number) {
  const weight = ({ score }: ScoredVariant) =>
    score.missedHeadings.length + score.wrongHeadings.length + score.noiseLeft.length + score.lostChars;
  return scored
    .filter((each) => weight(each) > 0 || each.score.titleAgrees === false)
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, count)
    .map(({ name, seed, variant, score }) => ({
      name,
      seed,
      kinds: variant.kinds.join(" "),
      title: score.titleAgrees,
      ...listFaults(score),
      lostChars: score.lostChars,
    }));
}
