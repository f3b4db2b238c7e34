import { RESIDUE_MESSAGES } from "@/lib/messages/review/residue";
import { isPlain } from "../../is-plain";
import type { BlockRule } from "../../rule";
import { registeredPersons } from "./registered-persons";
import { agrees, postAfter, postBefore, type StatedPost } from "./stated-posts";

/** A person of the register with a post the register does not give; former posts (时任, 原) are history. */
export const personPost: BlockRule = {
  id: "residue/person-post",
  family: "residue",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  *check(block, { facts }) {
    const { text } = block;
    for (const [name, known] of registeredPersons(facts)) {
      if (known.length === 0 || name.length < 2) continue;
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
        const end = at + name.length;
        if (!isPlain(block, at, end)) continue;
        const words = text.slice(Math.max(0, at - POSTS_CHARS), at);
        // Under the title a blank stands between post and name.
        const before = postBefore(text, at - (words.length - words.trimEnd().length));
        // One of several posts is that of the register: 县委书记、县人大常委会主任; but 县委常委、宣传部部长 is not 组织部部长.
        if (known.some((post) => hasPost(words, post)) && !hasRival(before, known)) continue;
        const after = postAfter(text, end);
        const wrong =
          before !== null && !agrees(before, known, false)
            ? before
            : after !== null && !agrees(after, known, true)
              ? after
              : null;
        if (wrong === null || FORMER.test(text.slice(Math.max(0, at - 20), at))) continue;
        const [start, stop] = [Math.min(at, wrong.start), Math.max(end, wrong.end)];
        const message = RESIDUE_MESSAGES.post(name, wrong.post, known.join("、"));
        yield { start, end: stop, message };
      }
    }
  },
};

const POSTS_CHARS = 30;

function hasPost(words: string, post: string): boolean {
  const at = words.lastIndexOf(post);
  return at >= 0 && words.charAt(at - 1) !== "副" && !/[，。；：！？]/u.test(words.slice(at));
}

function agreesInPart(stated: string, known: string): boolean {
  return (
    stated.endsWith(known) ||
    known.endsWith(stated) ||
    known.includes(stated.replace(/^[省市县区州旗]委/u, ""))
  );
}

/** The register has a post of the same title with another body. */
function hasRival(stated: StatedPost | null, known: readonly string[]): boolean {
  if (stated === null) return false;
  const post = stated.post.split("、").at(-1) ?? "";
  const last = post.length < 4 ? `${stated.heldAt}${post}` : post;
  if (!last.endsWith("部长") || last.length < 4) return false;
  return known.some((post) => post.endsWith("部长")) && !known.some((post) => agreesInPart(last, post));
}

const FORMER = /(?:原|时任|前任?|曾任|历任|先后任)[^，。；]{0,14}$/u;
