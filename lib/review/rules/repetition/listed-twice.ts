import { REPETITION_MESSAGES } from "@/lib/messages/review/repetition";
import { quotedOf, touches } from "../../block-places";
import type { Hit } from "../../finding";
import type { ReviewBlock } from "../../review-text";
import type { BlockRule } from "../../rule";

/** Items joined by 、, the words before the first and behind the last included. */
const ROW = /[^，。；：！？（）\n]+/gu;
const MIN_ITEMS = 3;
const MAX_ITEM_CHARS = 40;
const MIN_ITEM_CHARS = 2;
/** The first item has words before it and the last one words behind it: so many of them must agree. */
const MIN_EDGE_CHARS = 4;
/** Names of places and offices are told from the words around them by their ending. */
const PLACE_HEAD = /^\p{Script=Han}{2,4}?(?:街道|社区|[镇乡村县市区局委办])(?![长级委里上中内容])/u;
/** One 谁来抓、抓什么、谁来抓 is asked on purpose. */
const SAID_ON_PURPOSE = /[谁什怎哪几]|^(?:再|又|也|还)/u;

/** The same item twice in a row of items: 石塘镇、柳湾乡、石塘镇. */
export const listedTwice: BlockRule = {
  id: "repetition/listed-twice",
  family: "repetition",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  *check(block) {
    if (block.role !== "paragraph" || !block.text.includes("、")) return;
    for (const { 0: row, index } of block.text.matchAll(ROW)) {
      const hit = twiceIn(row, index);
      if (hit !== null && isOwnWords(block, hit)) yield hit;
    }
  },
};

function isOwnWords(block: ReviewBlock, { start, end }: Hit): boolean {
  return !touches(quotedOf(block), start, end) && !touches(block.slots, start, end);
}

function twiceIn(row: string, offset: number): Hit | null {
  const items = row.split("、");
  if (
    items.length < MIN_ITEMS ||
    items.some(({ length }) => length < MIN_ITEM_CHARS || length > MAX_ITEM_CHARS)
  )
    return null;
  const lastAt = items.length - 1;
  let start = offset;
  for (const [at, item] of items.entries()) {
    const before = items.slice(0, at);
    const words = at === lastAt ? lastOf(item, before) : isListed(item, before) ? item : null;
    if (words !== null && !SAID_ON_PURPOSE.test(words))
      return { start, end: start + words.length, message: REPETITION_MESSAGES.listedTwice(words) };
    start += item.length + 1;
  }
  return null;
}

/** Among the items before: the same words, or the first item's end. */
function isListed(item: string, before: readonly string[]): boolean {
  const [first = "", ...others] = before;
  return others.includes(item) || first === item || (item.length >= MIN_EDGE_CHARS && first.endsWith(item));
}

/** What of the last item, which the sentence goes on from, was listed before. */
function lastOf(item: string, before: readonly string[]): string | null {
  const [first = "", ...others] = before;
  const place = PLACE_HEAD.exec(item)?.[0];
  if (place !== undefined && (others.includes(place) || first.endsWith(place))) return place;
  // What ends with its clause is an item in full: 抓学习、抓整治、抓宣传、抓整治.
  if (item.length > MIN_ITEM_CHARS && others.includes(item)) return item;
  const known = others.find((other) => other.length >= MIN_EDGE_CHARS && item.startsWith(other));
  if (known !== undefined) return known;
  for (let length = Math.min(first.length, item.length); length >= MIN_EDGE_CHARS; length -= 1)
    if (first.endsWith(item.slice(0, length))) return item.slice(0, length);
  return null;
}
