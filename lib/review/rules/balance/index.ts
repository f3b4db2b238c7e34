import type { Rule } from "../../rule";
import { missingPart } from "./missing-part";
import { praiseOnly } from "./praise-only";
import { thinSection } from "./thin-section";
import { unansweredProblem } from "./unanswered-problem";
import { uncommentedUnit } from "./uncommented-unit";
import { vagueProblem } from "./vague-problem";

export const BALANCE_RULES: readonly Rule[] = [
  uncommentedUnit,
  unansweredProblem,
  praiseOnly,
  missingPart,
  vagueProblem,
  thinSection,
];
