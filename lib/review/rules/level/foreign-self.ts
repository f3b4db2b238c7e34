import { LEVEL_MESSAGES } from "@/lib/messages/review/level";
import type { Severity } from "../../finding";
import { isPlain } from "../../is-plain";
import type { TextRule } from "../../rule";
import { type OwnRealm, ownRealmOf } from "./own-realm";
import { isSpoken, ownName, relationOf } from "./realm-relation";
import { type RealmWord, rankOf } from "./realm-word";
import { usedRealms } from "./used-realms";
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
  *check(text, context) {
    const own = ownRealmOf(text, context);
    if (own === null) return;
    const used = usedRealms(text);
    for (const { block: index, word } of used.words) {
      const block = text.blocks[index];
      if (block === undefined || word.head === "whole" || own.realms.has(word.realm)) continue;
      if (!isSpoken(block) || !isPlain(block, word.start, word.end)) continue;
      if (own.by === "told" && used.count(word.realm) > MAX_LEFT_OVER) continue;
      const severity = severityOf(block.text, word, own);
      if (severity === null) continue;
      const found = block.text.slice(word.start, word.end);
      const message =
        own.by === "told"
          ? LEVEL_MESSAGES.mixed(found, `我${[...own.realms][0] ?? ""}`)
          : LEVEL_MESSAGES.self(found, ownName(context, own));
      yield { block: index, start: word.start, end: word.end, message, severity };
    }
  },
};

/** A half-edited text has few of the old words left; one that says them often means something by them. */
const MAX_LEFT_OVER = 2;

function severityOf(text: string, word: RealmWord, own: OwnRealm): Severity | null {
  const role = roleOf(text, word.start, word.end);
  const relation = relationOf(word.realm, own);
  if (word.head === "this") {
    const isWord = relation === "same" || (relation === "above" && word.realm !== "省");
    return isWord && own.rank > 0 && role !== "above" && role !== "others" ? "doubt" : null;
  }
  switch (relation) {
    case "above":
      return /[省区]/u.test(word.realm) || isAboveOwn(text, word.start, word.end) ? null : "doubt";
    case "around":
      return own.level !== "organ" && isWide(around(text, word.start, word.end).right) ? "doubt" : null;
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
