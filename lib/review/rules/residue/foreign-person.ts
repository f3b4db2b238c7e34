import cues from "@/corpus/lexicon/residue-cues.json";
import { findPersonNames } from "@/lib/corpus/find-persons";
import { blankSlots } from "@/lib/corpus/find-spans";
import { isLeader } from "@/lib/corpus/person-shapes";
import { RESIDUE_MESSAGES } from "@/lib/messages/review/residue";
import { isPlain } from "../../is-plain";
import type { BlockRule } from "../../rule";
import { rankOfName } from "./named-places";
import { registeredPersons } from "./registered-persons";
import { superiorBefore } from "./superiors";

const BEFORE = new RegExp(`(?:${cues.personExampleBefore.join("|")})$`, "u");
const AFTER = new RegExp(`^(?:${cues.personExampleAfter.join("|")})`, "u");
const NAMED = /[记长任席员志记授士生师]|书记|经理|同志/u;

/** Persons who are not in the register, where there is one. Heroes, examples, cases and 张某某 are none of ours. */
export const foreignPerson: BlockRule = {
  id: "residue/foreign-person",
  family: "residue",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  *check(block, { facts }) {
    if (facts.persons.length === 0 || !NAMED.test(block.text)) return;
    const known = registeredPersons(facts);
    const own = [...known.keys(), ...(facts.speaker === null ? [] : [facts.speaker])];
    const above = superiorBefore(facts);
    const seen = new Set<number>();
    for (const { start, end } of findPersonNames(blankSlots(block.text))) {
      const name = block.text.slice(start, end).replace(/[\s\u3000]/gu, "");
      if (seen.has(start) || MASKED.test(name) || isLeader(name) || rankOfName(name) !== null) continue;
      seen.add(start);
      if (HEROES.has(name) || own.some((person) => isPerson(person, name, block.text, start))) continue;
      if (!isPlain(block, start, end)) continue;
      const before = block.text.slice(Math.max(0, start - 30), start);
      if (BEFORE.test(before) || above?.test(before)) continue;
      if (AFTER.test(block.text.slice(end, end + 14))) continue;
      yield { start, end, message: RESIDUE_MESSAGES.person(name) };
    }
  },
};

/** 立新 stands for 王立新, and what was read as 孟宪 may be 孟宪和, whose last character is also a word. */
function isPerson(person: string, name: string, text: string, start: number): boolean {
  if (person === name || (name.length === 2 && person.endsWith(name))) return true;
  return person.startsWith(name) && text.startsWith(person, start);
}

const HEROES: ReadonlySet<string> = new Set(cues.personHeroes.split(" "));

const MASKED = /[某XxＸ×*＊]|^(?:张三|李四|王五|赵六)$/u;
