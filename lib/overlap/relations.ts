import type { OverlapRelation } from "./overlap-match";
import type { OverlapSource } from "./overlap-segment";

/** For which unit and year a draft is written; null where it is not known. */
export type DraftOrigin = Pick<OverlapSource, "unit" | "year">;

/** How a source stands to a draft; nothing is said of what is not known of either. */
export function relationsOf(draft: DraftOrigin, source: DraftOrigin): OverlapRelation[] {
  const relations: OverlapRelation[] = [];
  const sameUnit = draft.unit === null || source.unit === null ? null : isSameUnit(draft.unit, source.unit);
  if (sameUnit === true) relations.push("self-repetition");
  if (sameUnit === false) relations.push("cross-place");
  if (draft.year !== null && source.year !== null && draft.year !== source.year) relations.push("cross-time");
  return relations;
}

/** 某县 and 某县委 are one: the name of the one is the beginning or the end of the other's. */
function isSameUnit(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return long.startsWith(short) || long.endsWith(short);
}
