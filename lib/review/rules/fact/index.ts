import type { Rule } from "../../rule";
import { announcedCount } from "./announced-count";
import { doubledFact } from "./doubled";
import { halfFilled } from "./half-filled";
import { meetingName } from "./meeting-name";
import { namedCount } from "./named-count";
import { partsSum } from "./parts-sum";
import { reporterCount } from "./reporter-count";
import { sameFigure } from "./same-figure";
import { signatureDate } from "./signature-date";
import { speakerLine } from "./speaker-line";
import { titleYear } from "./title-year";

export const FACT_RULES: readonly Rule[] = [
  doubledFact,
  halfFilled,
  announcedCount,
  namedCount,
  partsSum,
  reporterCount,
  titleYear,
  meetingName,
  sameFigure,
  signatureDate,
  speakerLine,
];
