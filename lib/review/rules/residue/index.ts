import type { Rule } from "../../rule";
import { anniversary } from "./anniversary";
import { borrowedName } from "./borrowed-name";
import { foreignPerson } from "./foreign-person";
import { foreignPlace } from "./foreign-place";
import { ownSpeaker } from "./own-speaker";
import { personPost } from "./person-post";
import { leftoverYear } from "./year";

export const RESIDUE_RULES: readonly Rule[] = [
  borrowedName,
  foreignPlace,
  foreignPerson,
  personPost,
  ownSpeaker,
  leftoverYear,
  anniversary,
];
