import cues from "@/corpus/lexicon/residue-cues.json";
import { findPersonNames } from "@/lib/corpus/find-persons";
import { blankSlots } from "@/lib/corpus/find-spans";
import { isWordAt } from "@/lib/corpus/name-words";
import { isLeader } from "@/lib/corpus/person-shapes";
import { surnameLength } from "@/lib/corpus/surnames";
import { RESIDUE_MESSAGES } from "@/lib/messages/review/residue";
import { isPlain } from "../../is-plain";
import { kept } from "../../kept";
import type { ReviewBlock } from "../../review-text";
import type { PlacedHit, TextRule } from "../../rule";
import { rankOfName } from "./named-places";
import { registeredPersons } from "./registered-persons";
import { superiorBefore } from "./superiors";

const BEFORE = new RegExp(`(?:${cues.personExampleBefore.join("|")})$`, "u");
const AFTER = new RegExp(`^(?:${cues.personExampleAfter.join("|")})`, "u");
const NAMED = /[记长任席员志记授士生师]|书记|经理|同志/u;

/** Persons who are not in the register, where there is one. Heroes, examples, cases and 张某某 are none of ours. */
export const foreignPerson: TextRule = {
  id: "residue/foreign-person",
  family: "residue",
  severity: "doubt",
  authority: "通行写法",
  scope: "text",
  *check({ blocks }, { facts }): Iterable<PlacedHit> {
    if (facts.persons.length === 0) return;
    const own = [...registeredPersons(facts).keys(), ...(facts.speaker === null ? [] : [facts.speaker])];
    const above = superiorBefore(facts);
    const left = blocks.flatMap(namesAfterHandover);
    for (const [index, block] of blocks.entries()) {
      for (const { start, end, name } of namesOf(block)) {
        if (left.some((person) => isPerson(person, name, block.text, start))) continue;
        if (own.some((person) => isPerson(person, name, block.text, start))) continue;
        const before = block.text.slice(Math.max(0, start - 30), start);
        if (above?.test(before)) continue;
        const isThanked = THANKED.test(before) && bidsFarewell(block.text.slice(0, start), own);
        if (!isThanked && (BEFORE.test(before) || AFTER.test(block.text.slice(end, end + 14)))) continue;
        yield { block: index, start, end, message: RESIDUE_MESSAGES.person(name) };
      }
    }
  },
};

type Named = { readonly start: number; readonly end: number; readonly name: string };

/** Persons named in a block, each place once; heroes, leaders, 张某某 and what only looks like a name left out. */
const namesOf = kept((block: ReviewBlock): readonly Named[] => {
  if (!NAMED.test(block.text)) return [];
  const text = blankSlots(block.text);
  const seen = new Set<number>();
  return [...findPersonNames(text), ...comradesOf(text)].flatMap(({ start, end }) => {
    const name = block.text.slice(start, end).replace(/[\s\u3000]/gu, "");
    if (seen.has(start) || MASKED.test(name) || isLeader(name) || rankOfName(name) !== null) return [];
    seen.add(start);
    const isNone = HEROES.has(name) || isOtherWord(name, block.text, end) || !isPlain(block, start, end);
    return isNone ? [] : [{ start, end, name }];
  });
});

/** Who is named behind 职务调整 is the predecessor, whom the register no longer has. */
const namesAfterHandover = kept((block: ReviewBlock): readonly string[] => {
  const at = block.text.search(HANDOVER);
  return at < 0 ? [] : namesOf(block).flatMap(({ start, name }) => (start > at ? name : []));
});

/** 立新 stands for 王立新, and what was read as 孟宪 may be 孟宪和, whose last character is also a word. */
function isPerson(person: string, name: string, text: string, start: number): boolean {
  if (person === name || (name.length === 2 && person.endsWith(name))) return true;
  // Of a name with a dot the first part is not always told from the words before it.
  if (person.includes("·") && person.endsWith(name) && text.slice(0, start + name.length).endsWith(person))
    return true;
  // 向建平同志致敬: the preposition was read as a surname.
  if (PREPOSITION.test(name) && person.endsWith(name.slice(1))) return true;
  return person.startsWith(name) && text.startsWith(person, start);
}

/** 李长顺同志抓产业有一套: at the head of a clause a surname tells, though the given name is made of words. */
const COMRADE = /(?<=^|[。；！？，：])(?<name>\p{Script=Han}{3})同志(?!们)/gu;

function* comradesOf(text: string): Iterable<{ start: number; end: number }> {
  if (!text.includes("同志")) return;
  for (const { index, groups } of text.matchAll(COMRADE)) {
    const name = groups?.name ?? "";
    if (surnameLength(name) === 0 || isWordAt(name, 0) || NO_NAME.test(name)) continue;
    yield { start: index, end: index + name.length };
  }
}

const NO_NAME = new RegExp(`(?:${cues.personNotNames})$|[的各位全体有些个每这那是和与及等了在不]`, "u");

/** 向老同志学习: what looks like a surname is another word's, and the rest belongs to 同志. */
function isOtherWord(name: string, text: string, end: number): boolean {
  return text.startsWith("同志", end) && new RegExp(`^.(?:${cues.personNotNames})$`, "u").test(name);
}

const HANDOVER = new RegExp(cues.handover, "u");
const FAREWELL = new RegExp(cues.farewell, "u");
const THANKED = /(?:学习|感谢|致敬|敬意|向)$/u;

/** 老书记孟庆余同志光荣退休: somebody of the register leaves, and he is the one to be thanked. */
function bidsFarewell(before: string, own: readonly string[]): boolean {
  return FAREWELL.test(before) && own.some((person) => before.includes(person));
}

const PREPOSITION = /^[向和与由让从][^老小]{2}$/u;

const HEROES: ReadonlySet<string> = new Set(cues.personHeroes.split(" "));

const MASKED = /[某XxＸ×*＊]|^(?:张三|李四|王五|赵六)$/u;
