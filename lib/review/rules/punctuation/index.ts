import type { Rule } from "../../rule";
import { beforeAnd } from "./before-and";
import { beforeDeng } from "./before-deng";
import { beforeSpeech } from "./before-speech";
import { betweenQuoted } from "./between-quoted";
import { blanks } from "./blanks";
import { dash } from "./dash";
import { documentNumber } from "./document-number";
import { doubleColon } from "./double-colon";
import { ellipsis } from "./ellipsis";
import { ellipsisNeighbours } from "./ellipsis-neighbours";
import { endMarkInQuotes } from "./end-mark-in-quotes";
import { exclamations } from "./exclamations";
import { fullWidthLetters } from "./full-width-letters";
import { halfWidth } from "./half-width";
import { inlineNumber } from "./inline-number";
import { listEndings } from "./list-endings";
import { longList } from "./long-list";
import { misplacedMark } from "./misplaced-mark";
import { missingBetweenQuoted } from "./missing-between-quoted";
import { missingEndMark } from "./missing-end-mark";
import { mixedList } from "./mixed-list";
import { nameDot } from "./name-dot";
import { nestedMarks } from "./nested-marks";
import { questionMark } from "./question-mark";
import { quotedConsistently } from "./quoted-consistently";
import { repeatedMark } from "./repeated-mark";
import { reportedSpeech } from "./reported-speech";
import { straightQuotes } from "./straight-quotes";
import { titleMarks } from "./title-marks";
import { titleNote } from "./title-note";
import { unpaired } from "./unpaired";

export const PUNCTUATION_RULES: readonly Rule[] = [
  halfWidth,
  straightQuotes,
  fullWidthLetters,
  repeatedMark,
  misplacedMark,
  ellipsis,
  ellipsisNeighbours,
  dash,
  nameDot,
  unpaired,
  nestedMarks,
  endMarkInQuotes,
  betweenQuoted,
  missingBetweenQuoted,
  quotedConsistently,
  titleMarks,
  titleNote,
  documentNumber,
  beforeDeng,
  beforeAnd,
  doubleColon,
  reportedSpeech,
  beforeSpeech,
  listEndings,
  mixedList,
  inlineNumber,
  questionMark,
  exclamations,
  missingEndMark,
  blanks,
  longList,
];
