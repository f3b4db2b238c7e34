import { LEVEL_MESSAGES } from "@/lib/messages/review/level";
import type { Severity } from "../../finding";
import type { TextRule } from "../../rule";
import { type ForeignWord, foreignWords } from "./foreign-words";
import { isInside } from "./institution-words";
import type { OwnRealm } from "./own-realm";
import { ownName, relationOf } from "./realm-relation";
import { type RealmWord, rankOf } from "./realm-word";
import { around, isAddressed, isWide, roleOf } from "./word-role";

/**
 * 全市 said of one's own realm in a county's speech. 走在全市前列 and the meetings of a wider realm are right, and so is
 * 全县 where a county is spoken of in a city's.
 */
export const foreignWhole: TextRule = {
  id: "level/foreign-whole",
  family: "level",
  severity: "doubt",
  authority: "通行写法",
  scope: "text",
  check: (text, context) =>
    foreignWords(text, context, {
      isAsked: ({ head }) => head === "whole",
      severityOf,
      say: (found, own) =>
        own.by === "told"
          ? LEVEL_MESSAGES.mixed(found, `全${[...own.realms][0] ?? ""}`)
          : LEVEL_MESSAGES.whole(found, ownName(context, own)),
    }),
};

/** Counties as such are spoken of, or one of them by name. */
const OF_OTHERS =
  /县（|各县|县级|县域|以县|\p{Script=Han}{2}(?<![全各本我])[县市区旗镇乡](?:委|，|的|党|在)/u;
/** 在全市8个县的评价中，我县: whoever names itself among those it speaks of is one of them. */
const NAMES_ITSELF = /^[^。！？]*[，、][^。！？]{0,6}[我本]们?[省市县区旗镇乡村校院]/u;
const CALLED = /(?:希望|请|号召|勉励|恳请|期望|期待|我想?对)$/u;
const COUNTED = /^(?:[一二两三四五六七八九十\d]|各)/u;
const INSTITUTION = /学校|学院|大学|中学|医院|公司|集团|企业|高校|卫生院/u;

function severityOf({ text, word, isRare }: ForeignWord, own: OwnRealm): Severity | null {
  const role = roleOf(text, word.start, word.end);
  const { left, right } = around(text, word.start, word.end);
  if (role === "others") return null;
  switch (relationOf(word.realm, own)) {
    case "above":
      if (role === "own") return NAMES_ITSELF.test(right) ? null : "doubt";
      return role === null && isRare && own.by !== "told" && rankOf(word.realm) === own.rank + 1
        ? "hint"
        : null;
    case "around":
      if (own.level === "organ" || role === "above") return null;
      if (isInside(own.level, right) && (isAddressed(right) || COUNTED.test(right) || CALLED.test(left)))
        return "doubt";
      return role === "own" && (isWide(right) || isAddressed(right)) ? "doubt" : null;
    case "same":
      return own.rank < 0 || isOfOthers(text, word) ? null : "doubt";
    case "below":
      if (role !== "own" || isOfOthers(text, word) || word.realm === "村" || word.realm === "社区")
        return null;
      return rankOf(word.realm) > 1 || isWide(right) || isAddressed(right) ? "doubt" : null;
    case "unrelated":
      return role === "own" && own.by !== "told" && !INSTITUTION.test(text.slice(0, word.start))
        ? "doubt"
        : null;
    default:
      return null;
  }
}

function isOfOthers(text: string, { start }: RealmWord): boolean {
  return OF_OTHERS.test(text.slice(Math.max(0, start - 120), start));
}
