import type { Rule } from "../../rule";
import { nearSentence } from "./near-sentence";
import { repeatedRun } from "./repeated-run";
import { repeatedWord } from "./repeated-word";
import { sameOpening } from "./same-opening";
import { sameParagraph } from "./same-paragraph";
import { sameSentence } from "./same-sentence";

export const REPETITION_RULES: readonly Rule[] = [
  sameParagraph,
  sameSentence,
  nearSentence,
  repeatedRun,
  sameOpening,
  repeatedWord,
];
