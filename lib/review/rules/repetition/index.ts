import type { Rule } from "../../rule";
import { clauseAgain } from "./clause-again";
import { clauseTwice } from "./clause-twice";
import { listedTwice } from "./listed-twice";
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
  listedTwice,
  clauseTwice,
  clauseAgain,
  repeatedRun,
  sameOpening,
  repeatedWord,
];
