import { isWordAt, placeWeight } from "@/lib/corpus/name-words";
import { provincesOf } from "@/lib/corpus/place-parents";
import { RESIDUE_MESSAGES } from "@/lib/messages/review/residue";
import { isPlain } from "../../is-plain";
import type { BlockRule } from "../../rule";
import { isEverybodys, ownNames } from "./own-names";

/** 谱写中国式现代化云岭新篇章: a place without its suffix, where closing words put the unit's own. */
const ENDING =
  /新?(?:篇章|华章|画卷|答卷|图景|样板|范例)|(?:贡献|作出|而|添砖|不懈)(?=[^，。；]{0,12}(?:力量|贡献|奋斗|加瓦|努力|拼搏))/gu;
const BEFORE =
  /(?:现代化|高质量发展|乡村(?:全面)?振兴|共同富裕|美丽中国|平安中国|建设[^，。；]{0,14}的)的?(?<stem>\p{Script=Han}{2})$/u;
const BEFORE_CHARS = 24;
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
    if (facts.unit === null) return;
    for (const { index: end } of block.text.matchAll(ENDING)) {
      const stem = BEFORE.exec(block.text.slice(Math.max(0, end - BEFORE_CHARS), end))?.groups?.stem;
      if (stem === undefined) continue;
      const index = end - stem.length;
      const own = ownNames(facts.unit, facts);
      if (isWordAt(stem, 0) || placeWeight(stem, 0, stem.length) < LEAST_WEIGHT) continue;
      if (own.isOwn(stem) || isEverybodys(stem) || mayBeAbove(stem) || !isPlain(block, index, end)) continue;
      yield { start: index, end, message: RESIDUE_MESSAGES.place(stem, facts.unit) };
    }
  },
};

function mayBeAbove(stem: string): boolean {
  return ["省", "市", "自治区", "自治州", "州"].some((suffix) => provincesOf(stem + suffix).size > 0);
}
