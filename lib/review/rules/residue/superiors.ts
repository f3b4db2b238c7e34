import cues from "@/corpus/lexicon/residue-cues.json";
import type { CheckFacts } from "../../review-context";
import { ownNames } from "./own-names";

const { village, township, county, city } = cues.superiors;
const BY_RANK: readonly string[] = [village, township, county, city];
const BODY = "(?:委|政府|人大|政协|纪委|直|级|\\p{Script=Han}{2,6}[局委办部])";

/**
 * What stands before a person who holds a post above the unit, in the same clause: 市委组织部部长 in a county. Null where
 * it is not known what the unit is.
 */
export function superiorBefore(facts: CheckFacts): RegExp | null {
  const rank = facts.unit === null ? -1 : ownNames(facts.unit, facts).rank;
  const bodies = BY_RANK[rank] ?? (facts.level === "village" ? village : undefined);
  return bodies === undefined ? null : new RegExp(`(?:${bodies})${BODY}[^，。；！？]{0,20}$`, "u");
}
