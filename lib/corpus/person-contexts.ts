import lexicon from "@/corpus/lexicon/person-names.json";
import { isMarkAt, isNameEnd, isNameStart, isWordBoundary } from "./name-boundaries";
import { isFullName, isGivenName, isTransliterated, mayBeListedName, type Trust } from "./person-shapes";
import { maySurnameStart, surnameLength } from "./surnames";
import { createWordMatcher } from "./word-matcher";

/** A stretch that its surroundings say is a person's name; UTF-16, end exclusive. */
export type NameSpan = { readonly start: number; readonly end: number };

const posts = createWordMatcher(lexicon.posts);
const weakPosts = createWordMatcher(lexicon.weakPosts);
const postsAfter = createWordMatcher(lexicon.postsAfter);
const roles = createWordMatcher(lexicon.roles);

/** 书记们, 部长会: the post word goes on to another word. */
const POST_GOES_ON = /^(?:们|队伍|会|处|办|室|例会|联席|是|工程|项目|抓|带头)/u;
const HEADS = /(?:书记|[市县区部镇乡]长|主任)$/u;
const COUNTED =
  /(?:等(?:(?:\d{1,3}|[一二三四五六七八九十几两]{1,3}|XX?)[位名个]?)?|(?:\d{1,3}|[一二三四五六七八九十几两]{1,3}|XX?)[位名个])$/u;
const MASK = /^[某XxＸ×*＊]{1,2}/u;
const LISTED = /[、和及与]/u;
const MAX_LISTED = 40;

/** Characters that a post, weak post or role ends or begins with: where `namesAround` is worth asking. */
export const POST_ENDS: ReadonlySet<string> = new Set(
  [...lexicon.posts, ...lexicon.postsAfter, ...lexicon.roles].map((word) => word.slice(-1)),
);
export const WEAK_POST_STARTS: ReadonlySet<string> = new Set(lexicon.weakPosts.map((word) => word.charAt(0)));

/** Names beside the post that ends at `end`: before it (张某某同志), with their list, and after it (书记张某某). */
export function namesAround(text: string, end: number): NameSpan[] {
  const start = posts.startOf(text, end);
  if (start < 0) return namesAfter(text, end);
  return [
    ...(POST_GOES_ON.test(text.slice(end, end + 3)) ? [] : namesBefore(text, start, end)),
    ...nameBeforeBrackets(text, start, end),
    ...namesAfter(text, end),
  ];
}

/** The name before a word that follows names less surely than a post does: 张某某严重违纪违法. */
export function nameBeforeWeakPost(text: string, start: number): NameSpan[] {
  if (weakPosts.endOf(text, start) < 0) return [];
  const name = fullNameBefore(text, start, "medium");
  if (name === null) return [];
  const clear =
    name.end - name.start > 2 ||
    isMarkAt(text, name.start - 1) ||
    /[像如以对由请听了]/u.test(text.charAt(name.start - 1)) ||
    postsAfter.startOf(text, name.start) >= 0;
  return clear ? [name, ...listedBefore(text, name.start)] : [];
}

function namesBefore(text: string, postStart: number, postEnd: number): NameSpan[] {
  const post = text.slice(postStart, postEnd);
  const counted = COUNTED.exec(text.slice(Math.max(0, postStart - 6), postStart))?.[0].length ?? 0;
  const at = postStart - counted;
  const name = fullNameBefore(text, at, "strong") ?? maskedBefore(text, at) ?? spacedBefore(text, at);
  if (name !== null) return [name, ...listedBefore(text, name.start)];
  if (counted > 0) return listedWithDoubt(text, at);
  const other = post === "同志" ? comradeBefore(text, at) : HEADS.test(post) ? givenBefore(text, at) : null;
  return other === null ? listedWithDoubt(text, at) : [other, ...listedBefore(text, other.start)];
}

function fullNameBefore(text: string, end: number, trust: Trust): NameSpan | null {
  for (const length of [4, 3, 2]) {
    const start = end - length;
    if (start < 0 || !maySurnameStart(text, start)) continue;
    if (!isFullName(text.slice(start, end), trust) || !isNameStart(text, start)) continue;
    // 向李某学习: what could be a surname is a preposition when a whole name follows it.
    const isPreposition = /[向和由与让对]/u.test(text.charAt(start)) && length > 2;
    return isPreposition && isFullName(text.slice(start + 1, end), "medium")
      ? { start: start + 1, end }
      : { start, end };
  }
  return null;
}

/** 陈　伟同志: two characters set as wide as three. */
function spacedBefore(text: string, end: number): NameSpan | null {
  const start = end - 3;
  if (start < 0 || !/[ \u3000]/u.test(text.charAt(end - 2)) || !isNameStart(text, start)) return null;
  return isFullName(text.charAt(start) + text.charAt(end - 1)) ? { start, end } : null;
}

/** 张某某（镇党委书记）: the post in brackets after the name. */
function nameBeforeBrackets(text: string, postStart: number, postEnd: number): NameSpan[] {
  if (text.charAt(postEnd) !== "）") return [];
  const inside = /（[^（）]{0,20}$/u.exec(text.slice(Math.max(0, postStart - 21), postStart));
  if (inside === null) return [];
  const open = postStart - inside[0].length;
  const name = fullNameBefore(text, open, "medium");
  return name === null ? [] : [name];
}

/** 王XX同志: a mask after a surname. */
function maskedBefore(text: string, end: number): NameSpan | null {
  if (!/[XxＸ×*＊]/u.test(text.charAt(end - 1))) return null;
  const match = /(\p{Script=Han})[XxＸ×*＊]{1,2}$/u.exec(text.slice(Math.max(0, end - 3), end));
  const start = end - (match?.[0].length ?? 0);
  if (match === null || surnameLength(match[1] ?? "") === 0) return null;
  return isNameStart(text, start) && !/[在向于对从任为由让同时]/u.test(match[1] ?? "")
    ? { start, end }
    : null;
}

/** Before 同志: a given name alone (青松同志) or a name put into characters by sound (扎西顿珠同志). */
function comradeBefore(text: string, end: number): NameSpan | null {
  for (const length of [6, 5, 4, 3]) {
    const start = end - length;
    if (start >= 0 && isTransliterated(text.slice(start, end)) && isNameStart(text, start))
      return { start, end };
  }
  const start = end - 2;
  return start >= 0 && isGivenName(text.slice(start, end), true) && isNameStart(text, start)
    ? { start, end }
    : null;
}

/** Before a head's post: a given name alone, after a mark only (，志强书记). */
function givenBefore(text: string, end: number): NameSpan | null {
  const start = end - 2;
  const isStart = isMarkAt(text, start - 1) || text.startsWith("刚才", start - 2);
  return start >= 0 && isStart && isGivenName(text.slice(start, end), false) ? { start, end } : null;
}

function namesAfter(text: string, end: number): NameSpan[] {
  const isPost = postsAfter.startOf(text, end) >= 0;
  if (!isPost && roles.startOf(text, end) < 0) return [];
  const start = /[ 　：（]/u.test(text.charAt(end)) ? end + 1 : end;
  if (!isPost && start > end) return [];
  const name = nameAt(text, start, isPost);
  return name === null ? [] : [name, ...listedAfter(text, name.end)];
}

/** The name that begins at a place: the longest that its right side does not contradict. */
function nameAt(text: string, start: number, isPost: boolean): NameSpan | null {
  if (!maySurnameStart(text, start) || surnameLength(text.slice(start, start + 3)) === 0) return null;
  const isSpaced = isPost && /[ \u3000]/u.test(text.charAt(start + 1)) && isNameEnd(text, start + 3);
  if (isSpaced && isFullName(text.charAt(start) + text.charAt(start + 2), "medium"))
    return { start, end: start + 3 };
  const mask = MASK.exec(text.slice(start + 1, start + 3))?.[0] ?? "";
  if (mask !== "" && isNameEnd(text, start + 1 + mask.length) && isPost)
    return { start, end: start + 1 + mask.length };
  // 陈某|说，: the third character is more likely the verb than the name's last.
  const detached = /^(?:[说讲带用把也还都就对率]|家[的里中])/u.test(text.slice(start + 2, start + 4));
  for (const length of detached ? [2, 4, 3] : [4, 3, 2]) {
    const end = start + length;
    const trust = trustAfter(text, end, isPost);
    if (end <= text.length && trust !== null && isFullName(text.slice(start, end), trust))
      return { start, end };
  }
  return null;
}

function trustAfter(text: string, end: number, isPost: boolean): Trust | null {
  if (posts.endOf(text, end) >= 0) return "strong";
  if (isNameEnd(text, end)) return "medium";
  return isPost && isWordBoundary(text, end) ? "medium" : null;
}

/** Names before a 、 list that ends in the name found: 张某、李某、王某同志. */
function listedBefore(text: string, start: number): NameSpan[] {
  const certain: NameSpan[] = [];
  const doubtful: NameSpan[] = [];
  let at = start;
  while (LISTED.test(text.charAt(at - 1)) && certain.length + doubtful.length < MAX_LISTED) {
    const end = at - 1;
    const name = fullNameBefore(text, end, text.charAt(end) === "、" ? "strong" : "medium");
    const other = name === null ? doubtfulBefore(text, end) : null;
    if (name !== null) certain.push(name);
    else if (other !== null) doubtful.push(other);
    else break;
    at = (name ?? other ?? { start: end }).start;
  }
  return certain.length >= 2 ? [...certain, ...doubtful] : certain;
}

/** A list whose last name is a word as well (李某、王某、石子同志) counts when two others are names. */
function listedWithDoubt(text: string, end: number): NameSpan[] {
  const last = doubtfulBefore(text, end);
  if (last === null) return [];
  const others = listedBefore(text, last.start);
  return others.length >= 2 ? [last, ...others] : [];
}

function doubtfulBefore(text: string, end: number): NameSpan | null {
  const length = [2, 3].find((chars) => LISTED.test(text.charAt(end - chars - 1)));
  const start = end - (length ?? 0);
  return length !== undefined && mayBeListedName(text.slice(start, end)) ? { start, end } : null;
}

/** Names that go on a list after a post: 副书记某某、某某某在调研时. */
function listedAfter(text: string, end: number): NameSpan[] {
  const names: NameSpan[] = [];
  let at = end;
  while (text.charAt(at) === "、" && names.length < MAX_LISTED) {
    const name = [4, 3, 2]
      .map((length) => ({ start: at + 1, end: at + 1 + length }))
      .find((span) => isNameEnd(text, span.end) && isFullName(text.slice(span.start, span.end), "medium"));
    if (name === undefined) break;
    names.push(name);
    at = name.end;
  }
  return names;
}

/** Whether a stretch has what may stand around a name: 高远 has in 高远同志, but not in 志存高远. */
export function standsAlone(text: string, start: number, end: number): boolean {
  return isNameStart(text, start) && (isNameEnd(text, end) || posts.endOf(text, end) >= 0);
}
