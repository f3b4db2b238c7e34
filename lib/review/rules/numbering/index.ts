import type { Rule } from "../../rule";
import { emptySection } from "./empty-section";
import { headingSequence } from "./heading-sequence";
import { markAfterNumber } from "./mark-after-number";
import { mixedStyles } from "./mixed-styles";
import { numberOnly } from "./number-only";
import { ordinalSequence } from "./ordinal-sequence";
import { skippedLevel } from "./skipped-level";

export const NUMBERING_RULES: readonly Rule[] = [
  markAfterNumber,
  headingSequence,
  ordinalSequence,
  emptySection,
  numberOnly,
  mixedStyles,
  skippedLevel,
];
