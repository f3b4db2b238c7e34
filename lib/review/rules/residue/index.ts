import type { Rule } from "../../rule";
import { anniversary } from "./anniversary";
import { borrowedName } from "./borrowed-name";
import { closingName } from "./closing-name";
import { foreignInstitution } from "./foreign-institution";
import { foreignPerson } from "./foreign-person";
import { foreignPlace } from "./foreign-place";
import { foreignTitle } from "./foreign-title";
import { ownSpeaker } from "./own-speaker";
import { personPost } from "./person-post";
import { selfName } from "./self-name";
import { selfPost } from "./self-post";
import { siteWords } from "./site-words";

export const RESIDUE_RULES: readonly Rule[] = [
  borrowedName,
  foreignPlace,
  foreignInstitution,
  foreignTitle,
  closingName,
  siteWords,
  foreignPerson,
  personPost,
  ownSpeaker,
  selfName,
  selfPost,
  anniversary,
];
