import { distance } from "fastest-levenshtein";
import { FACT_MESSAGES } from "@/lib/messages/review/fact";

import type { ReviewText } from "../../review-text";
import type { TextRule } from "../../rule";

const IN_TITLE = /^在(.{4,60}?(?:会议|大会|会))上的/u;
const CALLED =
  /(?:召开|举行|参加|出席)(?:的|了)?(?<name>(?!的|了)[^，。；：！？“”《》]{5,44}?(?:会议|大会|评议会|推进会|座谈会|部署会|总结会|动员会|现场会|交流会|考核会|汇报会|点评会))(?=[，。；：！？]|的|，|$)/gu;

/** Words of a meeting's name that do not tell one meeting from another. */
const VARIABLE =
  /^(?:这次|本次|此次|一次)|[xXＸ×*]{1,4}[省市县区镇]?|某某[省市县区镇]?|(?:19|20)\d{2}年度?|年度|全[省市县区州镇乡校院]|[我本][省市县区镇乡]|工作|会议$|大会$|会$|暨|的/gu;
const HEAD_BLOCKS = 3;

/**
 * The meeting has one name: that of the title, or of the fact sheet, also where the opening calls it by name.
 *
 * A shorter form of the name is right; only a name that is much like it and yet another one is reported.
 */
export const meetingName: TextRule = {
  id: "fact/meeting-name",
  family: "fact",
  severity: "doubt",
  authority: "通行写法",
  scope: "text",
  *check(text, { facts }) {
    const title = text.blocks.findIndex(({ role }) => role === "title");
    const titled = IN_TITLE.exec(text.blocks[title]?.text ?? "")?.[1];
    for (const { block, start, name, first } of otherThisMeeting(text))
      yield { block, start, end: start + name.length, message: FACT_MESSAGES.meetingName(first) };
    const known = facts.occasion ?? titled ?? null;
    if (known === null) return;
    if (facts.occasion !== null && titled !== undefined && isOtherName(titled, facts.occasion))
      yield {
        block: title,
        start: 1,
        end: 1 + titled.length,
        message: FACT_MESSAGES.meetingName(facts.occasion),
      };
    for (const { block, start, name, isToday } of calledNames(text))
      if (
        isOtherName(name, known, isToday) ||
        (isToday && isAnotherMeeting(name, known, facts.occasion !== null))
      )
        yield { block, start, end: start + name.length, message: FACT_MESSAGES.meetingName(known) };
  },
};

function calledNames({ blocks }: ReviewText) {
  const first = blocks.findIndex(({ role }) => role === "paragraph");
  return blocks.flatMap(({ text, role }, block) => {
    if (role !== "paragraph" || block >= first + HEAD_BLOCKS) return [];
    return [...text.matchAll(CALLED)].map((match) => {
      const name = match.groups?.name ?? "";
      const before = text.slice(0, match.index);
      const isToday = /(?:今天|现在|这里)[^。]{0,14}$/u.test(before) && !ALSO_TODAY.test(before);
      return { block, name, isToday, start: match.index + match[0].lastIndexOf(name) };
    });
  });
}

/** Besides this one: 今天上午刚刚召开了, 今天还套开. */
const ALSO_TODAY = /(?:刚刚|刚|上午|下午|昨天|接着|随后|同时|套开|还|又|将|先|后|再)[^。，]{0,8}$/u;
const SCOPED_NAME = /全[省市县区州镇乡校院局街集公]/u;

/** What is held today and what the title says, both of the whole unit, share no word: 组织工作会议, 述职评议会. */
function isAnotherMeeting(name: string, known: string, isOnSheet: boolean): boolean {
  if (!SCOPED_NAME.test(name) || (!isOnSheet && !SCOPED_NAME.test(known)) || /暨|干部/u.test(name + known))
    return false;
  const [a, b] = [core(name), core(known)];
  return (
    a.length >= 2 && b.length >= 2 && ![...a].some((_, at) => at > 0 && b.includes(a.slice(at - 1, at + 1)))
  );
}

const THIS_MEETING =
  /(?:这次|本次|此次)(?<scope>全[省市县区州镇校])(?<name>[^，。；：！？“”《》]{2,20}?会议?)(?=[，。；：]|是|的|开|，|既|充分|不|上|将)/gu;

/** 这次全市组织工作会议 … 这次全市宣传工作会议: of one scope, yet another meeting; the first name stands. */
function* otherThisMeeting({ blocks }: ReviewText) {
  const known = new Map<string, string>();
  for (const [block, { text, role }] of blocks.entries()) {
    if (role !== "paragraph" || !text.includes("次全")) continue;
    for (const match of text.matchAll(THIS_MEETING)) {
      const { scope = "", name = "" } = match.groups ?? {};
      const first = known.get(scope);
      if (first === undefined) known.set(scope, scope + name);
      else if (!isSubsequence(core(name), core(first)) && !isSubsequence(core(first), core(name)))
        yield { block, start: match.index + 2, name: scope + name, first };
    }
  }
}

/** As much alike as two spellings of one name, and neither a shortened form of the other. */
function isOtherName(name: string, known: string, isToday = false): boolean {
  const [a, b] = [core(name), core(known)];
  if (a.length < 4 || b.length < 4 || isSubsequence(a, b) || isSubsequence(b, a)) return false;
  const edits = distance(a, b);
  // What is held today is this meeting, though half its name were another.
  return (
    edits <=
    Math.max(1, Math.floor(Math.min(a.length, b.length) / (isToday && a.slice(-2) === b.slice(-2) ? 2 : 3)))
  );
}

function core(name: string): string {
  return name.replace(/[\s“”"（）()]/gu, "").replace(VARIABLE, "");
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short.charAt(at)) at += 1;
  return at >= short.length;
}
