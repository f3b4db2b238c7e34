import roles from "@/corpus/lexicon/level-roles.json";
import lexicon from "@/corpus/lexicon/level-words.json";
import { LEVEL_MESSAGES } from "@/lib/messages/review/level";
import { LEVELS, type Level } from "@/lib/speech/level";
import { isPlain } from "../../is-plain";
import type { TextRule } from "../../rule";
import { beginningWith, endingWith } from "../../surroundings";
import { type OwnRealm, ownRealmOf } from "./own-realm";
import { isSpoken, ownName } from "./realm-relation";
import { around } from "./word-role";

const anyUnder = new Set(roles.anyUnder);

/** By level, the words that address whom its meetings do not have; longer ones first. */
const ADDRESSED: ReadonlyMap<Level, RegExp> = new Map(
  LEVELS.flatMap((level) => {
    const { foreign, doubtful } = lexicon.levels[level];
    const words = [...foreign, ...doubtful]
      .filter((word) => /^各|直各/u.test(word) && !anyUnder.has(word))
      .sort((a, b) => b.length - a.length);
    return words.length === 0 ? [] : [[level, new RegExp(words.join("|"), "gu")] as const];
  }),
);

const BEFORE = new RegExp(`(?:^|[，。；：、！？”）]|${roles.addressBefore.join("|")})$`, "u");
const AFTER = new RegExp(`^(?:${roles.addressAfter.join("|")})`, "u");
const NOT_ADDRESSED = new RegExp(`^(?:${roles.notAddressed.join("|")})`, "u");

/** 各乡镇要 in a company's speech: those addressed are not there. Words that only speak of them are right. */
export const foreignAddress: TextRule = {
  id: "level/foreign-address",
  family: "level",
  severity: "doubt",
  authority: "通行写法",
  scope: "text",
  *check(text, context) {
    const own = ownRealmOf(text, context);
    const pattern = own?.level == null ? undefined : ADDRESSED.get(own.level);
    if (own === null || pattern === undefined) return;
    for (const [index, block] of text.blocks.entries()) {
      if (!isSpoken(block) || !block.text.includes("各")) continue;
      for (const match of block.text.matchAll(pattern)) {
        const [found] = match;
        const end = match.index + found.length;
        if (own.realms.has(found.charAt(0)) || !isPlain(block, match.index, end)) continue;
        if (!isAddressed(block.text, match.index, end) && !isGoverned(block.text, match.index, end, own))
          continue;
        const message = LEVEL_MESSAGES.address(found, ownName(context, own));
        yield { block: index, start: match.index, end, message, severity: severityOf(found, own) };
      }
    }
  },
};

/** A city's offices do speak to the counties of their line. */
function severityOf(word: string, own: OwnRealm) {
  return own.level === "organ" && /^各[县区市旗]/u.test(word) ? "hint" : "doubt";
}

function isAddressed(text: string, start: number, end: number): boolean {
  const { left, right } = around(text, start, end);
  return BEFORE.test(left) && AFTER.test(right) && !NOT_ADDRESSED.test(right);
}

const GOVERNED_BEFORE = endingWith(roles.governedBefore);
const GOVERNED_AFTER = beginningWith(roles.governedAfter);
const BY_OTHERS = /[省市州县区旗镇乡](?:委|政府|纪委)|街道|组织部|上级|政府|党工委/u;

const GOVERNS_NONE: ReadonlySet<Level> = new Set([
  "township",
  "village",
  "enterprise",
  "university",
  "hospital",
]);

/** 把各乡镇党建工作纳入考核: a company has none under it; offices have, in their line. */
function isGoverned(text: string, start: number, end: number, { level }: OwnRealm): boolean {
  if (level === null || !GOVERNS_NONE.has(level)) return false;
  const { left, right } = around(text, start, end);
  return GOVERNED_BEFORE.test(left) && GOVERNED_AFTER.test(right) && !BY_OTHERS.test(left);
}
