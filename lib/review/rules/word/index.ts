import type { Rule } from "../../rule";
import { brokenTerm } from "./broken-term";
import { confusable } from "./confusable";
import { customForm } from "./custom-form";
import { doubledCharacter } from "./doubled-character";
import { doubledWord } from "./doubled-word";
import { illMatched } from "./ill-matched";
import { latin } from "./latin";
import { longSentence } from "./long-sentence";
import { lostSubject } from "./lost-subject";
import { missingHalf } from "./missing-half";
import { mixedPerson } from "./mixed-person";
import { nearTerm } from "./near-term";
import { pairMismatch } from "./pair-mismatch";
import { particle } from "./particle";
import { readingAid } from "./reading-aid";
import { slippedWord } from "./slipped-word";
import { tautology } from "./tautology";
import { tongueTwister } from "./tongue-twister";

export const WORD_RULES: readonly Rule[] = [
  confusable,
  nearTerm,
  slippedWord,
  brokenTerm,
  customForm,
  tautology,
  doubledCharacter,
  doubledWord,
  missingHalf,
  pairMismatch,
  illMatched,
  lostSubject,
  longSentence,
  particle,
  mixedPerson,
  readingAid,
  tongueTwister,
  latin,
];
