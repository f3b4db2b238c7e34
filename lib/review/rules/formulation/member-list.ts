import { FORMULATION_MESSAGES } from "@/lib/messages/review/formulation";
import type { SetFormulation } from "@/lib/speech/set-formulation";
import type { TextRange } from "@/lib/text/quoted-ranges";
import { touches } from "../../block-places";
import type { Hit } from "../../finding";
import { authorityOf } from "../../formulations/authority-of";
import { type ForeignMember, foreignMembers } from "../../formulations/foreign-members";
import { type ListedMember, type MemberRun, memberRuns } from "../../formulations/member-runs";
import { type PlainWords, plainWordsOf, rangeInText } from "../../formulations/plain-words";
import { hasEvenMarks, withOwnMarks } from "../../formulations/quotation-marks";
import type { ReviewBlock } from "../../review-text";
import type { BlockRule } from "../../rule";
import { misquotationsIn } from "./misquotation";

/**
 * The members of a set formulation listed out of order, twice, or all but one.
 *
 * Silent: a few members among other things, a choice of members in their order unless the formulation stands or falls
 * as a whole, and lists that end in 等.
 */
export const memberList: BlockRule = {
  id: "formulation/member-list",
  family: "formulation",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  *check(block, { formulations }) {
    const words = plainWordsOf(block);
    const taken: TextRange[] = [...misquotationsIn(block, formulations), ...block.slots];
    for (const found of foreignMembers(words.plain, formulations)) {
      const hit = foreignHit(words, found);
      if (touches(taken, hit.start, hit.end)) continue;
      // What is wrong with the list is told: one fault, one finding.
      taken.push(hit, rangeInText(words, found.start, found.end));
      yield { ...hit, authority: authorityOf(found.entry) };
    }
    const runs = memberRuns(words.plain, formulations);
    for (const run of runs) {
      const hit = orderHit(block, words, run) ?? slipHit(words, run) ?? missingHit(words, run);
      if (hit === null || touches(taken, hit.start, hit.end)) continue;
      taken.push(hit);
      yield { ...hit, authority: authorityOf(run.entry) };
    }
  },
};

function foreignHit(words: PlainWords, { entry, from, to, member, item }: ForeignMember): Hit {
  const right = entry.canonical;
  const range = rangeInText(words, from, to);
  if (item === "") return { ...range, message: FORMULATION_MESSAGES.missing(member, right) };
  if (member === "") return { ...range, message: FORMULATION_MESSAGES.extra(item, right) };
  return { ...range, message: FORMULATION_MESSAGES.foreign(item, member), fix: member };
}

function orderHit(block: ReviewBlock, words: PlainWords, { entry, members, listed }: MemberRun): Hit | null {
  if (entry.ordered !== true || !isMostly(entry, listed.length, members.length)) return null;
  const range = rangeOf(words, listed);
  const right = shown(entry);
  const twice = listed.find(({ index }, at) => listed.findIndex((other) => other.index === index) !== at);
  // Across a comma the second may open a list of its own: 坚持为民造福，立党为公、为民造福….
  const isCommaOwn = entry.complete === true && entry.canonical.includes("，");
  if (twice !== undefined && !isCommaOwn && /[，；]/u.test(block.text.slice(range.start, range.end)))
    return null;
  if (twice !== undefined)
    return { ...range, message: FORMULATION_MESSAGES.repeated(members[twice.index] ?? "") };
  const sorted = [...listed].sort((a, b) => a.index - b.index);
  if (sorted.every((member, at) => member === listed[at])) return null;
  const fix = rearranged(block.text, words, listed, sorted);
  return { ...range, message: FORMULATION_MESSAGES.order(right), ...(fix === null ? {} : { fix }) };
}

function isMostly(entry: SetFormulation, listed: number, all: number): boolean {
  return listed * 2 >= all && (listed > 2 || all === 2 || (entry.complete === true && all <= 4));
}

/** The same words in the right order, what stands between them staying where it is. */
function rearranged(
  text: string,
  words: PlainWords,
  listed: readonly ListedMember[],
  sorted: readonly ListedMember[],
): string | null {
  const rangeOfOne = ({ from, to }: ListedMember) => withOwnMarks(text, rangeInText(words, from, to));
  const pieces = listed.map((member, at) => {
    const range = rangeOfOne(member);
    const next = listed[at + 1];
    const put = rangeOfOne(sorted[at] ?? member);
    return (
      text.slice(put.start, put.end) +
      (next === undefined ? "" : text.slice(range.end, rangeOfOne(next).start))
    );
  });
  const fix = pieces.join("");
  return hasEvenMarks(fix) ? fix : null;
}

const MIN_SLIP_CHARS = 3;

/** A member with one character wrong, beside others that are right. */
function slipHit(words: PlainWords, { members, listed }: MemberRun): Hit | null {
  const start = listed[0]?.from ?? 0;
  const end = listed.at(-1)?.to ?? 0;
  const lost = members.filter((_, index) => !listed.some((member) => member.index === index));
  for (const member of lost.filter(({ length }) => length >= MIN_SLIP_CHARS)) {
    for (const from of [end + 1, start - 1 - member.length]) {
      const item = words.plain.slice(Math.max(0, from), from + member.length);
      const mark = words.plain.charAt(from < start ? start - 1 : end);
      if (/[、和与，]/u.test(mark) && isSlip(item, member) && !members.includes(item))
        return {
          ...rangeInText(words, from, from + item.length),
          message: FORMULATION_MESSAGES.foreign(item, member),
          fix: member,
        };
    }
  }
  return null;
}

/** The same but for one Chinese character. */
function isSlip(item: string, member: string): boolean {
  const other = [...item].filter((char, at) => char !== member.charAt(at));
  return item.length === member.length && other.length === 1 && /\p{Script=Han}/u.test(other[0] ?? "");
}

const MORE = /^(?:等|以及|和|、|与)/u;
const FOREIGN_AFTER = /^[、和与](?<item>\p{Script=Han}{2,8}?)(?=[、，。；）：！和与的等]|$)/u;

/** Within so many characters a member still belongs to the list: …、科学发展观，全面贯彻习近平新时代…. */
const NEARBY_CHARS = 16;

/** All members but one, and nothing in its place: or something much like it. */
function missingHit(words: PlainWords, { entry, members, listed }: MemberRun): Hit | null {
  if (entry.complete !== true || new Set(listed.map(({ index }) => index)).size !== listed.length)
    return null;
  const range = rangeOf(words, listed);
  const start = listed[0]?.from ?? 0;
  const end = listed.at(-1)?.to ?? 0;
  const after = words.plain.slice(end);
  const right = shown(entry);
  const lost = members.filter((_, index) => !listed.some((member) => member.index === index));
  const [member = ""] = lost;
  if (lost.length === 0) return null;
  if (lost.length === 1 && members.length >= 3) {
    const foreign = FOREIGN_AFTER.exec(after)?.groups?.item;
    if (foreign !== undefined && isLike(foreign, member))
      return {
        ...rangeInText(words, end + 1, end + 1 + foreign.length),
        message: FORMULATION_MESSAGES.foreign(foreign, member),
        fix: member,
      };
  }
  if (MORE.test(after) || lost.some((one) => after.slice(0, NEARBY_CHARS + one.length).includes(one)))
    return null;
  if (/[、]$/u.test(words.plain.slice(0, start))) return null;
  if (lost.length === 1 && members.length > 3)
    return { ...range, message: FORMULATION_MESSAGES.missing(member, right) };
  return isNamed(words.plain, entry.term, start, end)
    ? { ...range, message: FORMULATION_MESSAGES.fewerThanNamed(entry.term, right) }
    : null;
}

/** Whether the list is what the term stands for: “四个意识”（…, …“四个意识”. */
function isNamed(plain: string, term: string, start: number, end: number): boolean {
  const before = plain.slice(Math.max(0, start - term.length - 4), start);
  return (
    plain.startsWith(term, end) ||
    (NAMED_BEFORE.test(before.split(term).at(-1) ?? "") && before.includes(term))
  );
}

const NAMED_BEFORE = /^(?:，?即|（即?|：|——|，?就是|是指)$/u;

/** As long as the member and with its last word: 纪律意识 for 看齐意识. */
function isLike(item: string, member: string): boolean {
  return (
    item.length === member.length && (item.endsWith(member.slice(-2)) || item.startsWith(member.slice(0, 2)))
  );
}

function shown({ members, canonical }: SetFormulation): string {
  return members?.join("、") ?? canonical;
}

function rangeOf(words: PlainWords, listed: readonly ListedMember[]) {
  return rangeInText(words, listed[0]?.from ?? 0, listed.at(-1)?.to ?? 0);
}
