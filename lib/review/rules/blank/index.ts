import type { Rule } from "../../rule";
import { emptyFigure } from "./empty-figure";
import { emptyPair } from "./empty-pair";
import { mask } from "./mask";
import { missingFigure } from "./missing-figure";
import { openSlot } from "./open-slot";
import { placeholder } from "./placeholder";
import { someName } from "./some-name";
import { templateMark } from "./template-mark";

export const BLANK_RULES: readonly Rule[] = [
  openSlot,
  mask,
  someName,
  placeholder,
  templateMark,
  emptyPair,
  emptyFigure,
  missingFigure,
];
