import { RESIDUE_MESSAGES } from "@/lib/messages/review/residue";
import { isPlain } from "../../is-plain";
import type { BlockRule } from "../../rule";

const SELF =
  /(?<=(?:^|[，。；！？])(?:我)?作为(?:一名|新任|新一任)?)(?<post>党委书记|党组书记|党工委书记|党总支书记|党支部书记|院长|校长|县长|市长|区长|镇长|乡长|董事长|总经理|组织部部长|局长|主任)(?=，我(?!们))/gu;
const HEAD = /(?<!副)书记/u;

/** 作为党委书记，我… in the speech of one who is deputy secretary and head of the hospital. */
export const selfPost: BlockRule = {
  id: "residue/self-post",
  family: "residue",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  *check(block, { facts: { post } }) {
    if (post === null || !block.text.includes("作为")) return;
    for (const match of block.text.matchAll(SELF)) {
      const [found] = match;
      const [start, end] = [match.index, match.index + found.length];
      if (holds(post, found) || !isPlain(block, start, end)) continue;
      yield { start, end, message: RESIDUE_MESSAGES.otherPost(found, post) };
    }
  },
};

/** A county's secretary is its committee's secretary, and 部长 stands for 组织部部长. */
function holds(post: string, found: string): boolean {
  const own = post.split(/[、，,兼]/u);
  if (own.some((each) => each.endsWith(found) && !each.endsWith(`副${found}`))) return true;
  return found.endsWith("书记") ? HEAD.test(post) : false;
}
