import formulationLexicon from "@/corpus/lexicon/set-formulations.json";
import termLexicon from "@/corpus/lexicon/terms.json";

/** Wording that is nobody's own, as it is written. */
export type CommonWording = {
  /** Set formulations: their exact wording is prescribed. */
  readonly formulations: readonly string[];
  /** Terms of the trade. */
  readonly terms: readonly string[];
};

/** Shorter terms are words like any other. */
const LEAST_TERM_CHARS = 4;

/** The common wording of the built-in lexicons. */
export const COMMON_WORDING: CommonWording = {
  formulations: [
    ...new Set(
      formulationLexicon.formulations.flatMap(({ term, canonical, members = [] }) => [
        term,
        canonical,
        ...members,
      ]),
    ),
  ],
  terms: Object.values(termLexicon.terms)
    .flat()
    .filter((term) => term.length >= LEAST_TERM_CHARS),
};
