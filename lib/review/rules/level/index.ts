import type { Rule } from "../../rule";
import { foreignAddress } from "./foreign-address";
import { foreignBody } from "./foreign-body";
import { foreignMembers } from "./foreign-members";
import { foreignSelf } from "./foreign-self";
import { foreignSuperior } from "./foreign-superior";
import { foreignWhole } from "./foreign-whole";

export const LEVEL_RULES: readonly Rule[] = [
  foreignSelf,
  foreignWhole,
  foreignBody,
  foreignAddress,
  foreignMembers,
  foreignSuperior,
];
