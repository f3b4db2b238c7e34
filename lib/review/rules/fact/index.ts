import type { Rule } from "../../rule";
import { agendaCount } from "./agenda-count";
import { announcedCount } from "./announced-count";
import { changeFits } from "./change-arithmetic";
import { doubledFact } from "./doubled";
import { foundingYear } from "./founding-year";
import { gradeCounts } from "./grade-counts";
import { halfFilled } from "./half-filled";
import { meetingName } from "./meeting-name";
import { namedAgain } from "./named-again";
import { namedCount } from "./named-count";
import { partOverWhole } from "./part-over-whole";
import { partsAndTotal } from "./parts-and-total";
import { rateOfCounts } from "./rate-of-counts";
import { reporterCount } from "./reporter-count";
import { rowOfNames } from "./row-of-names";
import { sameFigure } from "./same-figure";
import { sameName } from "./same-name";
import { shareOfTotal } from "./share-of-total";
import { sharesOfHundred } from "./shares-of-hundred";
import { signatureDate } from "./signature-date";
import { spanOfTime } from "./span-of-time";
import { speakerLine } from "./speaker-line";
import { stageCount } from "./stage-count";
import { sumOfRow } from "./sum-of-row";
import { summedUpCount } from "./summed-up-count";
import { titleYear } from "./title-year";

export const FACT_RULES: readonly Rule[] = [
  doubledFact,
  halfFilled,
  announcedCount,
  namedCount,
  stageCount,
  summedUpCount,
  spanOfTime,
  sharesOfHundred,
  partsAndTotal,
  partOverWhole,
  gradeCounts,
  shareOfTotal,
  changeFits,
  sumOfRow,
  rateOfCounts,
  foundingYear,
  agendaCount,
  rowOfNames,
  reporterCount,
  titleYear,
  meetingName,
  sameFigure,
  namedAgain,
  sameName,
  signatureDate,
  speakerLine,
];
