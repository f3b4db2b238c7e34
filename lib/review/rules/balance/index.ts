import type { Rule } from "../../rule";
import { missingPart } from "./missing-part";
import { praiseOnly } from "./praise-only";
import { thinSection } from "./thin-section";
import { uncommentedUnit } from "./uncommented-unit";
import { vagueProblem } from "./vague-problem";

export const BALANCE_RULES: readonly Rule[] = [
  uncommentedUnit,
  praiseOnly,
  missingPart,
  vagueProblem,
  thinSection,
];
