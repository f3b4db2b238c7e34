import names from "@/corpus/lexicon/person-names.json";
import lexicon from "@/corpus/lexicon/posts.json";
import { createWordMatcher } from "@/lib/corpus/word-matcher";

const fullPosts = createWordMatcher(lexicon.posts.map(({ post }) => post));
const posts = createWordMatcher([...names.postsAfter, ...names.posts.filter((post) => /^副/u.test(post))]);

/** A post beside a name: in full (县委书记) where the list of posts has it, else its last word (书记). */
export type StatedPost = {
  readonly start: number;
  readonly end: number;
  readonly post: string;
  readonly heldAt: string;
};

/** What is held where: the department or place a post's word is joined to. */
const HELD_AT = /(?:\p{Script=Han}{2}[部局办院处]|\p{Script=Han}{2,3}(?:县|市|区|镇|乡|街道|村|社区))$/u;

/** The post that stands before the name beginning at `start`: 县委书记王一. */
export function postBefore(text: string, start: number): StatedPost | null {
  const full = fullPosts.startOf(text, start);
  const from = full >= 0 ? full : posts.startOf(text, start);
  if (from < 0) return null;
  const begin = text.charAt(from - 1) === "副" ? from - 1 : from;
  // 镇党委书记 has the last character of the place's name in it.
  const nameEnd = /[县市区镇乡村]/u.test(text.charAt(begin)) ? begin + 1 : begin;
  const heldAt = HELD_AT.exec(text.slice(Math.max(0, begin - 5), nameEnd))?.[0] ?? "";
  return {
    start: Math.min(begin, nameEnd - heldAt.length),
    end: start,
    post: text.slice(begin, start),
    heldAt,
  };
}

/** The post that follows the name ending at `end`: 王一书记. */
export function postAfter(text: string, end: number): StatedPost | null {
  const from = text.startsWith("同志", end) ? -1 : end;
  const to = from < 0 ? -1 : posts.endOf(text, from);
  return to < 0 ? null : { start: end, end: to, post: text.slice(end, to), heldAt: "" };
}

/**
 * Whether a stated post may be one of the posts known. A short form is right (书记 for 县委书记), and in address a
 * deputy is called by the head's title (王书记 for 县委副书记); another body's post of the same title is not.
 */
export function agrees({ post, heldAt }: StatedPost, known: readonly string[], inAddress: boolean): boolean {
  return known.some((own) => {
    if (isHeldElsewhere(heldAt, own)) return false;
    if (own.endsWith(post) || post.endsWith(own)) return inAddress || /副/u.test(own) === /副/u.test(post);
    const [short, full] = [lastWord(post), lastWord(own)];
    if (short !== full && !(inAddress && full === `副${short}`)) return false;
    return (
      bodyOf(post) === "" || bodyOf(own) === "" || own.includes(bodyOf(post)) || post.includes(bodyOf(own))
    );
  });
}

function lastWord(post: string): string {
  const from = posts.startOf(post, post.length);
  const word = from < 0 ? post : post.slice(from);
  return from > 0 && post.charAt(from - 1) === "副" ? `副${word}` : word;
}

function bodyOf(post: string): string {
  return post.slice(0, post.length - lastWord(post).length);
}

/** 宣传部 where the register has 组织部, 柳河镇 where it has 白石镇. */
function isHeldElsewhere(heldAt: string, own: string): boolean {
  if (heldAt === "") return false;
  const body = bodyOf(own);
  const at = body.lastIndexOf(heldAt.slice(-1));
  return at >= 2 && !heldAt.endsWith(body.slice(at - 2, at + 1));
}
