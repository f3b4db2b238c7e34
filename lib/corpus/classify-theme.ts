import lexicon from "@/corpus/lexicon/theme-words.json";
import { THEMES, type Theme } from "@/lib/speech/theme";
import { KeywordIndex } from "@/lib/text/keyword-index";

const index = new KeywordIndex<{ readonly theme: Theme; readonly weight: number }>(
  Object.entries(lexicon.themes).flatMap(([theme, words]) =>
    Object.entries(words).map(([word, weight]) => [word, { theme: theme as Theme, weight }] as const),
  ),
);

/** Evidence a sentence needs before it leaves the theme of its heading. */
const OWN_THEME_FLOOR = 4;

/**
 * What a sentence is about.
 *
 * @param inherited - theme of the heading above, taken when the sentence itself says too little.
 */
export function classifyTheme(text: string, inherited: Theme | null): Theme {
  const { theme, score } = strongestTheme(text);
  if (inherited === null || inherited === "other") return score >= 2 ? theme : (inherited ?? "other");
  return score >= OWN_THEME_FLOOR ? theme : inherited;
}

/** The theme with most evidence and its sum of weights; `other` and 0 when there is none. */
export function strongestTheme(text: string): { readonly theme: Theme; readonly score: number } {
  const scores = new Map<Theme, number>();
  index.scan(text, ({ theme, weight }) => scores.set(theme, (scores.get(theme) ?? 0) + weight));
  let best: { theme: Theme; score: number } = { theme: "other", score: 0 };
  for (const theme of THEMES) {
    const score = scores.get(theme) ?? 0;
    if (score > best.score) best = { theme, score };
  }
  return best;
}
