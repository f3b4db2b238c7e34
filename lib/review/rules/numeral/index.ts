import type { Rule } from "../../rule";
import { changeArithmetic } from "./change-arithmetic";
import { chineseYear } from "./chinese-year";
import { classifier } from "./classifier";
import { dateForm } from "./date-form";
import { fixedWords } from "./fixed-words";
import { impossibleDate } from "./impossible-date";
import { longNumber } from "./long-number";
import { mixedDigits } from "./mixed-digits";
import { mixedStyle } from "./mixed-style";
import { ordinalStyle } from "./ordinal-style";
import { overHundred } from "./over-hundred";
import { percentagePoints } from "./percentage-points";
import { rangeSign } from "./range-sign";
import { rangeUnit } from "./range-unit";
import { roughNumber } from "./rough-number";
import { shortYear } from "./short-year";
import { twoApproximations } from "./two-approximations";
import { vagueDigits } from "./vague-digits";

export const NUMERAL_RULES: readonly Rule[] = [
  impossibleDate,
  shortYear,
  dateForm,
  chineseYear,
  fixedWords,
  mixedDigits,
  roughNumber,
  twoApproximations,
  vagueDigits,
  rangeUnit,
  rangeSign,
  percentagePoints,
  changeArithmetic,
  overHundred,
  classifier,
  ordinalStyle,
  longNumber,
  mixedStyle,
];
