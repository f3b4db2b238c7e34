import roles from "@/corpus/lexicon/level-roles.json";
import { LEVEL_MESSAGES } from "@/lib/messages/review/level";
import type { Severity } from "../../finding";
import { isPlain } from "../../is-plain";
import type { TextRule } from "../../rule";
import { beginningWith } from "../../surroundings";
import { isAmongOthers, isTooNarrow } from "./institution-rank";
import { type OwnRealm, ownRealmOf } from "./own-realm";
import { isSpoken, ownName, relationOf } from "./realm-relation";
import { around } from "./word-role";

const BODY =
  /(?<realm>省|市|州|盟|县|区|旗|镇|乡|街道|集团|公司|校|学校|医院)(?:党工?委|委)(?!托|员|派|书记|培|任|屈)/gu;
/** What may stand before such a word for it to be no part of a name (白水|县委). */
const BOUNDARY =
  /(?:^|[^\p{Script=Han}]|代表|中共|受|由|经|在|按照|根据|向|对|让|请|把|将|天|以来|刚才|过去|今后|以及|和|与|同时|下面|结合|围绕|落实|下一步|去年|今年|近年来)$/u;

const OWN_AFTER = beginningWith(roles.bodyOwnAfter);
const NAMED = beginningWith(roles.bodyNamed);
const ACCORDING = /(?:按照|根据|贯彻|落实|在)$/u;
const IN_CHARGE = beginningWith(roles.bodyInCharge);
const ABOVE = beginningWith(roles.bodyAbove);
const SPEAKS_FOR = /我(?:谨|在此|受命)?代表(?:中共)?$/u;
const ENTRUSTS = /^[^，。；]{0,12}委托/u;

/**
 * A Party committee that speaks as one's own though it is another's: 我代表市委 in a county's speech, 县委将 in a
 * company's. A wider realm's committee that demands, leads or supports is right.
 */
export const foreignBody: TextRule = {
  id: "level/foreign-body",
  family: "level",
  severity: "doubt",
  authority: "通行写法",
  scope: "text",
  *check(text, context) {
    const own = ownRealmOf(text, context);
    if (own === null || own.by === "told") return;
    for (const [index, block] of text.blocks.entries()) {
      if (!isSpoken(block) || !block.text.includes("委")) continue;
      for (const match of block.text.matchAll(BODY)) {
        const [body] = match;
        const start = match.index;
        const end = start + body.length;
        if (!BOUNDARY.test(block.text.slice(Math.max(0, start - 3), start))) continue;
        const realm = match.groups?.realm ?? "";
        if (!isPlain(block, start, end)) continue;
        const severity = severityOf(block.text, start, end, realm, own, context.facts.unit);
        if (severity === null) continue;
        yield {
          block: index,
          start,
          end,
          message: LEVEL_MESSAGES.body(body, ownName(context, own)),
          severity,
        };
      }
    }
  },
};

function severityOf(
  text: string,
  start: number,
  end: number,
  realm: string,
  own: OwnRealm,
  unit: string | null,
): Severity | null {
  const { left, right } = around(text, start, end);
  const relation = relationOf(REALM_OF_BODY[realm] ?? realm, own);
  if (relation === "own") return null;
  if (relation === "same" && own.rank > 0 && own.by === "named") return NAMED.test(right) ? "doubt" : null;
  const isObeyed = ABOVE.test(right) || ACCORDING.test(left);
  // A province's company is not led by a county, unless it is out there to help.
  if (relation === "around" && isObeyed && isTooNarrow(realm, unit))
    return isAmongOthers(text) ? null : "doubt";
  if (relation === "same" || isObeyed) return null;
  const speaks = SPEAKS_FOR.test(left) || (left.endsWith("受") && ENTRUSTS.test(right));
  if (relation === "unrelated") return speaks || (own.rank < 0 && IN_CHARGE.test(right)) ? "doubt" : null;
  if (speaks || OWN_AFTER.test(right)) return "doubt";
  if (!IN_CHARGE.test(right)) return null;
  if (relation === "above") return "hint";
  if (relation !== "around" || own.level === "organ") return null;
  // A city's company is under the city's committee, which does decide.
  return unit?.includes(realm) === true ? "hint" : "doubt";
}

/** 校 and 学校 are one realm. */
const REALM_OF_BODY: Readonly<Record<string, string>> = { 学校: "校", 医院: "院" };
