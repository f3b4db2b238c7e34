import type { Rule } from "../../rule";
import { sectionTime } from "./section-time";
import { speakingTime } from "./speaking-time";

export const LENGTH_RULES: readonly Rule[] = [speakingTime, sectionTime];
