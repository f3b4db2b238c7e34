import type { Rule } from "../../rule";
import { foreignAddress } from "./foreign-address";
import { foreignBody } from "./foreign-body";
import { foreignSelf } from "./foreign-self";
import { foreignWhole } from "./foreign-whole";

export const LEVEL_RULES: readonly Rule[] = [foreignSelf, foreignWhole, foreignBody, foreignAddress];
