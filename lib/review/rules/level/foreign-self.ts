import { LEVEL_MESSAGES } from "@/lib/messages/review/level";
import type { Severity } from "../../finding";
import type { TextRule } from "../../rule";
import { type ForeignWord, foreignWords } from "./foreign-words";
import { isAmongOthers, isTooNarrow } from "./institution-rank";
import { isInside } from "./institution-words";
import type { OwnRealm } from "./own-realm";
import { ownName, relationOf } from "./realm-relation";
import { rankOf } from "./realm-word";
import { around, isAboveOwn, isWide, roleOf } from "./word-role";

/**
 * 我市 and 本市 in a county's speech. 我省 is right everywhere below a province, as is any wider realm's word at a
 * company or school; 本村 in general statements means every village.
 */
export const foreignSelf: TextRule = {
  id: "level/foreign-self",
  family: "level",
  severity: "doubt",
  authority: "通行写法",
  scope: "text",
  check: (text, context) =>
    foreignWords(text, context, {
      isAsked: ({ head }) => head !== "whole",
      severityOf: (found, own) => severityOf(found, own, context.facts.unit),
      say: (found, own) =>
        own.by === "told"
          ? LEVEL_MESSAGES.mixed(found, `我${[...own.realms][0] ?? ""}`)
          : LEVEL_MESSAGES.self(found, ownName(context, own)),
    }),
};

function severityOf({ text, word }: ForeignWord, own: OwnRealm, unit: string | null): Severity | null {
  const role = roleOf(text, word.start, word.end);
  const relation = relationOf(word.realm, own);
  if (word.head === "this") {
    const isWord = relation === "same" || (relation === "above" && word.realm !== "省");
    if (!isWord || own.rank <= 0 || role === "above" || role === "others") return null;
    return relation === "above" && OF_WIDER.test(around(text, word.start, word.end).right) ? null : "doubt";
  }
  switch (relation) {
    case "above":
      return /[省区]/u.test(word.realm) || isAboveOwn(text, word.start, word.end) ? null : "doubt";
    case "around":
      if (own.level === "organ") return null;
      if (isTooNarrow(word.realm, unit) && !isAmongOthers(text)) return "doubt";
      return isOfInstitution({ text, word }, own) ? "doubt" : null;
    case "same":
      if (own.rank < 0) return own.level === "organ" && own.by === "named" ? "doubt" : null;
      return own.by === "named" ? "must" : "doubt";
    case "below":
    case "unrelated":
      return role === "others" || (rankOf(word.realm) < 0 && own.by === "told") ? null : "doubt";
    default:
      return null;
  }
}

/** 出生在本县葛塘乡, 本县人: the wider realm one belongs to. */
const OF_WIDER = /^(?:\p{Script=Han}{1,4}[乡镇村区]|人(?![民大才口均员]))/u;

/** 我县三个年级 in a school's speech, and 我县各乡镇, which none of its speeches says of its own. */
function isOfInstitution({ text, word }: Pick<ForeignWord, "text" | "word">, { level }: OwnRealm): boolean {
  const { left, right } = around(text, word.start, word.end);
  if (isWide(right)) return true;
  return isInside(level, right) && !FOR_OTHERS.test(left) && !isAboveOwn(text, word.start, word.end);
}

/** What is done for a realm is done for the wider one. */
const FOR_OTHERS = /(?:为|服务|助力|支持|帮助|造福|面向|惠及|方便)[^，。；]{0,4}$/u;
