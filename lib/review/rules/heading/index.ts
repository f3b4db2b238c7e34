import type { Rule } from "../../rule";
import { headingEndMark } from "./end-mark";
import { equalHeadings } from "./equal-headings";
import { frontMarks } from "./front-marks";
import { longHeading } from "./long-heading";
import { parallelHeadings } from "./parallel-headings";

export const HEADING_RULES: readonly Rule[] = [
  headingEndMark,
  frontMarks,
  longHeading,
  equalHeadings,
  parallelHeadings,
];
