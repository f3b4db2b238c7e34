import { isWordAt, placeWeight } from "@/lib/corpus/name-words";
import { provincesOf } from "@/lib/corpus/place-parents";
import { RESIDUE_MESSAGES } from "@/lib/messages/review/residue";
import { isPlain } from "../../is-plain";
import type { BlockRule } from "../../rule";
import { isEverybodys, ownNames } from "./own-names";

/** 谱写中国式现代化云岭新篇章: a place without its suffix, where closing words put the unit's own. */
const CLOSING =
  /(?<=(?:现代化|高质量发展|乡村(?:全面)?振兴|共同富裕|美丽中国|平安中国|建设)的?)(?<stem>\p{Script=Han}{2})(?=(?:新)?(?:篇章|华章|画卷|答卷|图景|样板|实践|范例|场景|局面))/gu;
/** Characters of a name that weigh so much make no other word. */
const LEAST_WEIGHT = 5;

/** Another place's name in the words a speech ends with. Silent without the unit, and at names that may be a superior's. */
export const closingName: BlockRule = {
  id: "residue/closing-name",
  family: "residue",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  *check(block, { facts }) {
    if (facts.unit === null || !/[章卷样践图例景面]/u.test(block.text)) return;
    const own = ownNames(facts.unit, facts);
    for (const { groups, index } of block.text.matchAll(CLOSING)) {
      const stem = groups?.stem ?? "";
      const end = index + stem.length;
      if (isWordAt(stem, 0) || placeWeight(stem, 0, stem.length) < LEAST_WEIGHT) continue;
      if (own.isOwn(stem) || isEverybodys(stem) || mayBeAbove(stem) || !isPlain(block, index, end)) continue;
      yield { start: index, end, message: RESIDUE_MESSAGES.place(stem, facts.unit) };
    }
  },
};

function mayBeAbove(stem: string): boolean {
  return ["省", "市", "自治区", "自治州", "州"].some((suffix) => provincesOf(stem + suffix).size > 0);
}
