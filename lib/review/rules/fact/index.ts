import type { Rule } from "../../rule";
import { announcedCount } from "./announced-count";
import { doubledFact } from "./doubled";
import { halfFilled } from "./half-filled";
import { meetingName } from "./meeting-name";
import { reporterCount } from "./reporter-count";
import { sameFigure } from "./same-figure";
import { signatureDate } from "./signature-date";
import { titleYear } from "./title-year";

export const FACT_RULES: readonly Rule[] = [
  doubledFact,
  halfFilled,
  announcedCount,
  reporterCount,
  titleYear,
  meetingName,
  sameFigure,
  signatureDate,
];
