import lexicon from "@/corpus/lexicon/partitions.json";
import { alternatives } from "../../alternatives";

const GROUPS = lexicon.groups.map((line) => line.split(" ").sort((a, b) => b.length - a.length));
const COMPLETE = lexicon.complete.map((line) => line.split(" "));
const REST = new RegExp(`^(?:${alternatives(lexicon.rest)})`, "u");
const YEAR = /^(?:19|20)\d{2}年$/u;
/** Words that say of whom, not what: 35岁以下, 女党员 and 大专以上 overlap with everything else. */
const OVERLAPS = /岁|女|少数民族|学历|大专|以上|以下|预备|优秀|先进|示范|受|获|新/u;

/** How surely counts under some names add up to their whole, or at least to no more than it. */
export type Division = "complete" | "apart" | null;

/**
 * How names divide a whole: completely (男 / 女, or with an item for the rest), into kinds that keep apart
 * (本科生 / 研究生), or not for certain.
 *
 * @param areThings - counted by 个, 家, 项, 件: things are counted under one head, people under several at once.
 */
export function divisionOf(names: readonly string[], areThings: boolean): Division {
  if (new Set(names).size < names.length || names.length < 2) return null;
  if (names.slice(1).some((name) => REST.test(name))) return "complete";
  if (names.every((name) => YEAR.test(name))) return "apart";
  const members = GROUPS.map((group) => names.map((name) => group.find((word) => name.startsWith(word))));
  const kinds = members.find((found) => !found.includes(undefined) && new Set(found).size === names.length);
  if (kinds !== undefined) {
    const isWhole = COMPLETE.some(
      (all) => all.length === kinds.length && all.every((word) => kinds.includes(word)),
    );
    return isWhole ? "complete" : "apart";
  }
  const isByEnd = lexicon.ends.some((end) =>
    names.every((name) => name.length > end.length && name.endsWith(end)),
  );
  return isByEnd || (areThings && !names.some((name) => OVERLAPS.test(name))) ? "apart" : null;
}
