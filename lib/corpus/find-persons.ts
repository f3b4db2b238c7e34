import lexicon from "@/corpus/lexicon/person-names.json";
import { isFullName, isGivenName, isLeader } from "./person-shapes";

const posts = longestFirst(lexicon.posts);
const BEFORE_POST = new RegExp(`(${posts})(?!们|队伍|会|处|办|办公)`, "gu");
const BEFORE_COUNT =
  /等(?:\d{1,2}|[一二三四五六七八九十几]{1,2}|XX)?[位名个]?(?:同志|书记|委员|领导|老师|党员)/gu;
const AFTER_POST = new RegExp(
  `(?:${longestFirst(lexicon.postsBefore)})([\\p{Script=Han}]{2,4}?)(?=${lexicon.afterName})`,
  "gu",
);
const AFTER_ROLE = new RegExp(
  `(?:${longestFirst(lexicon.roles)})([\\p{Script=Han}]{3})(?=${lexicon.afterName})`,
  "gu",
);
const HEAD_POST = /(?:书记|市长|县长|区长|部长|镇长|主任)(?!们|队伍|会|处|办)/gu;
const NAME_START = new RegExp(`(?:${lexicon.beforeName})$`, "u");
const AFTER_NAME = new RegExp(`^(?:${lexicon.afterName})`, "u");
const TRANSLIT = `[${lexicon.translitChars}]`;
const DOTTED = new RegExp(`${TRANSLIT}{1,6}(?:[·•・‧]${TRANSLIT}{1,7}){1,3}`, "gu");
const TRANSLITERATED = new RegExp(
  `(?<=${lexicon.beforeName})((?![和与及])${TRANSLIT}{4,5})(?=同志|书记)`,
  "gu",
);
const MASKED = /(?<![\p{Script=Han}])(\p{Script=Han}某{1,2})(?=[，。、；：（）]|等|同志|因|在|被|为|的)/gu;

function longestFirst(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join("|");
}

/**
 * Names of persons in a text with how often each is named; set formulations with a leader's name are none.
 *
 * @param speaker - the line under the title that names the speaker, blanks taken out, or null.
 */
export function findPersons(text: string, speaker: string | null = null): Map<string, number> {
  const candidates = new Set<string>();
  for (const match of text.matchAll(BEFORE_POST)) {
    const name = nameBefore(text, match.index, match[1] ?? "");
    if (name !== null) addWithList(text, name, match.index - name.length, candidates);
  }
  for (const match of text.matchAll(BEFORE_COUNT)) {
    const name = fullNameBefore(text, match.index);
    if (name !== null) addWithList(text, name, match.index - name.length, candidates);
  }
  for (const pattern of [AFTER_POST, AFTER_ROLE]) {
    for (const match of text.matchAll(pattern)) {
      const name = match[1] ?? "";
      if (!isFullName(name)) continue;
      candidates.add(name);
      for (const listed of listedAfter(text, match.index + match[0].length)) candidates.add(listed);
    }
  }
  for (const match of text.matchAll(HEAD_POST)) {
    const given = text.slice(Math.max(0, match.index - 2), match.index);
    const before = text.slice(Math.max(0, match.index - 4), match.index - 2);
    if (isGivenName(given, false) && /(?:^|[，。、；：\s]|刚才)$/u.test(before)) candidates.add(given);
  }
  for (const [name] of text.matchAll(DOTTED)) candidates.add(name);
  for (const match of text.matchAll(TRANSLITERATED)) candidates.add(match[1] ?? "");
  for (const match of text.matchAll(MASKED)) if (isFullName(match[1] ?? "")) candidates.add(match[1] ?? "");
  const named = speaker === null ? null : nameOfLine(speaker);
  if (named !== null) candidates.add(named);
  return countNames(`${text}\n${named ?? ""}`, candidates);
}

function addWithList(text: string, name: string, start: number, candidates: Set<string>): void {
  candidates.add(name);
  for (const listed of listedBefore(text, start)) candidates.add(listed);
}

/** Longest name that ends at a post word: 欧阳某某, 魏某某, or before 同志 a given name alone (青松同志). */
function nameBefore(text: string, end: number, post: string): string | null {
  const name = fullNameBefore(text, end);
  if (name !== null) return name;
  const given = text.slice(Math.max(0, end - 2), end);
  return post === "同志" && isGivenName(given, true) && isNameStart(text, end - 2) ? given : null;
}

function fullNameBefore(text: string, end: number): string | null {
  for (const length of [4, 3, 2]) {
    const name = text.slice(Math.max(0, end - length), end);
    if (name.length === length && isFullName(name) && isNameStart(text, end - length)) return name;
  }
  return null;
}

/** A name begins after a mark, a post, a unit word or a slot, not in the middle of a word. */
function isNameStart(text: string, start: number): boolean {
  return start === 0 || NAME_START.test(text.slice(Math.max(0, start - 3), start));
}

/** Names before a 、 list that ends in the name found: 张某、李某、王某同志. */
function listedBefore(text: string, start: number): string[] {
  const names: string[] = [];
  let at = start;
  while (/[、和]/.test(text.charAt(at - 1)) && names.length < 30) {
    const name = [3, 2, 4]
      .map((length) => text.slice(Math.max(0, at - 1 - length), at - 1))
      .find((candidate) => isFullName(candidate) && isNameStart(text, at - 1 - candidate.length));
    if (name === undefined) break;
    names.push(name);
    at -= name.length + 1;
  }
  return names;
}

/** Names that go on a list after a post: 副书记某某、某某某在调研时. */
function listedAfter(text: string, end: number): string[] {
  const names: string[] = [];
  let at = end;
  while (text.charAt(at) === "、" && names.length < 30) {
    const name = [3, 2, 4]
      .map((length) => text.slice(at + 1, at + 1 + length))
      .find(
        (candidate) =>
          isFullName(candidate) &&
          AFTER_NAME.test(text.slice(at + 1 + candidate.length, at + 5 + candidate.length)),
      );
    if (name === undefined) break;
    names.push(name);
    at += name.length + 1;
  }
  return names;
}

/** The name on a line such as `县委书记 张某某` or `张某某`. */
function nameOfLine(line: string): string | null {
  const compact = line.replace(/[\s（）()]/gu, "");
  const last =
    line
      .trim()
      .split(/[\s（(]/u)
      .at(-1) ?? "";
  return (
    [compact, last.replace(/[）)]$/u, ""), compact.slice(-3), compact.slice(-2)].find(isFullName) ?? null
  );
}

function countNames(text: string, names: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) {
    if (isLeader(name)) continue;
    let count = 0;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) count += 1;
    if (count > 0) counts.set(name, count);
  }
  return counts;
}
