import type { Rule } from "../../rule";
import { jointTerms } from "./joint-terms";
import { memberList } from "./member-list";
import { misnamed } from "./misnamed";
import { misquotation } from "./misquotation";
import { missingMarks } from "./missing-marks";
import { nearWording } from "./near-wording";

export const FORMULATION_RULES: readonly Rule[] = [
  misquotation,
  nearWording,
  memberList,
  misnamed,
  jointTerms,
  missingMarks,
];
