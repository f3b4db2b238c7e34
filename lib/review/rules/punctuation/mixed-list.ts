import { PUNCTUATION_MESSAGES as SAY } from "@/lib/messages/review/punctuation";
import { touches } from "../../block-places";
import type { Hit } from "../../finding";
import { type PatternCase, patternHits } from "../../pattern-hits";
import type { BlockRule } from "../../rule";

const CASES: readonly PatternCase[] = [
  {
    pattern: /(?<=[”》])[，；](?=[“《][^“”《》，。；]{2,20}[”》](?:[，、]?[^，。；“”《》]{2,8})?等)/gu,
    message: SAY.mixedList,
    // 他说“…”，“三会一课”等制度: the first is no item of the list.
    except: ({ input, index }) => !/[“《][^“”《》，。；！？]{2,20}[”》]$/u.test(input.slice(0, index)),
  },
  {
    pattern: /(?<!第[一二三四五六七八九十])、(?=第[二三四五六七八九十]，)/gu,
    message: SAY.ordinalComma,
    fix: () => "；",
  },
  {
    pattern: /；(?=其中[，有]?\p{Script=Han}{0,8}\d)/gu,
    message: SAY.beforePart,
    severity: "hint",
    fix: () => "，",
  },
];

/** Words in a row are parted by one kind of mark: 思想到位、责任到位；措施到位, 《准则》，《条例》等. */
export const mixedList: BlockRule = {
  id: "punctuation/mixed-list",
  family: "punctuation",
  severity: "doubt",
  authority: "GB/T 15834—2011 4.5、4.6",
  scope: "block",
  *check(block) {
    if (!/；|[”》]，[“《]|、第/u.test(block.text)) return;
    yield* patternHits(block, CASES);
    yield* oddSemicolons(block.text).filter(({ start, end }) => !touches(block.slots, start, end));
  },
};

const ITEM = /^[\p{Script=Han}“”]{3,8}$/u;

/** A ； among short items that end in the same word: 责任到位；措施到位. */
function oddSemicolons(text: string): Hit[] {
  const hits: Hit[] = [];
  for (let at = text.indexOf("；"); at >= 0; at = text.indexOf("；", at + 1)) {
    const before = listBeside(/[^，。：；！？（]*$/u.exec(text.slice(0, at))?.[0]);
    const after = listBeside(/^[^，。：；！？）]*/u.exec(text.slice(at + 1))?.[0]);
    if (before.length + after.length < 3 || Math.max(before.length, after.length) < 2) continue;
    const items = [...before, ...after];
    const last = items[0]?.slice(-2) ?? "";
    if (items.every((item) => ITEM.test(item) && item.endsWith(last)))
      hits.push({ start: at, end: at + 1, message: SAY.mixedList(), fix: "、" });
  }
  return hits;
}

function listBeside(words = ""): string[] {
  return words.split("、");
}
