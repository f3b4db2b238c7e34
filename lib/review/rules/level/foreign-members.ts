import roles from "@/corpus/lexicon/level-roles.json";
import { LEVEL_MESSAGES } from "@/lib/messages/review/level";
import { LEVELS, type Level } from "@/lib/speech/level";
import { isPlain } from "../../is-plain";
import type { CheckFacts } from "../../review-context";
import type { TextRule } from "../../rule";
import { ownRealmOf } from "./own-realm";
import { isSpoken, ownName } from "./realm-relation";
import { isAddressed } from "./word-role";

type ByLevel = Readonly<Partial<Record<Level, string>>>;

const members: ByLevel = roles.members;
const mayAddress: ByLevel = roles.mayAddress;

/** Only small units: a county's or an office's speech may turn to schools, hospitals and companies. */
const ASKED: ReadonlySet<Level> = new Set(["village", "enterprise", "university", "hospital"]);
const START = "(?<=(?:^|[。；！？])(?:会后|同时|今后|下一步|希望|总之|因此|为此)?，?)";

/** By level, words at the head of a sentence for those who belong to another kind of institution. */
const FOREIGN: ReadonlyMap<Level, readonly (readonly [kind: string, pattern: RegExp])[]> = new Map(
  LEVELS.filter((level) => ASKED.has(level)).map((level) => [
    level,
    Object.entries(members)
      .filter(([kind]) => kind !== level)
      .map(([kind, words]) => [kind, new RegExp(`${START}(?:${words})`, "gu")] as const),
  ]),
);

/** 全体师生要 in a company's speech: those addressed belong to another kind of institution. */
export const foreignMembers: TextRule = {
  id: "level/foreign-members",
  family: "level",
  severity: "doubt",
  authority: "通行写法",
  scope: "text",
  *check(text, context) {
    const own = ownRealmOf(text, context);
    if (own === null || own.by === "told" || own.level === null) return;
    const kinds = FOREIGN.get(own.level)?.filter(([kind]) => !isHis(kind, context.facts));
    if (kinds === undefined || kinds.length === 0) return;
    for (const [index, block] of text.blocks.entries()) {
      if (!isSpoken(block)) continue;
      for (const [found, start] of kinds.flatMap(([, pattern]) => wordsOf(block.text, pattern))) {
        const end = start + found.length;
        if (!isAddressed(block.text.slice(end, end + 16)) || !isPlain(block, start, end)) continue;
        yield { block: index, start, end, message: LEVEL_MESSAGES.address(found, ownName(context, own)) };
      }
    }
  },
};

function wordsOf(text: string, pattern: RegExp): [found: string, start: number][] {
  return [...text.matchAll(pattern)].map((match) => [match[0], match.index]);
}

/** A teaching hospital has students, a school of medicine has wards, a county's education office has schools. */
function isHis(kind: string, { unit, occasion, places }: CheckFacts): boolean {
  const words = Object.entries(mayAddress).find(([each]) => each === kind)?.[1];
  return words !== undefined && new RegExp(words, "u").test([unit, occasion, ...places].join(" "));
}
