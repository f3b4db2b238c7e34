import type { Rule } from "../rule";
import { BALANCE_RULES } from "./balance";
import { BLANK_RULES } from "./blank";
import { FACT_RULES } from "./fact";
import { FORMULATION_RULES } from "./formulation";
import { HEADING_RULES } from "./heading";
import { LENGTH_RULES } from "./length";
import { LEVEL_RULES } from "./level";
import { NUMBERING_RULES } from "./numbering";
import { NUMERAL_RULES } from "./numeral";
import { PUNCTUATION_RULES } from "./punctuation";
import { REPETITION_RULES } from "./repetition";
import { RESIDUE_RULES } from "./residue";
import { TIMELINESS_RULES } from "./timeliness";
import { WORD_RULES } from "./word";

/** Every rule, family by family. */
export const RULES: readonly Rule[] = [
  ...BLANK_RULES,
  ...FACT_RULES,
  ...FORMULATION_RULES,
  ...TIMELINESS_RULES,
  ...RESIDUE_RULES,
  ...LEVEL_RULES,
  ...NUMBERING_RULES,
  ...HEADING_RULES,
  ...BALANCE_RULES,
  ...WORD_RULES,
  ...REPETITION_RULES,
  ...LENGTH_RULES,
  ...PUNCTUATION_RULES,
  ...NUMERAL_RULES,
];
