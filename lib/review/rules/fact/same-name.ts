import { polyphonic } from "pinyin-pro";
import { findPersonNames } from "@/lib/corpus/find-persons";
import { blankSlots } from "@/lib/corpus/find-spans";
import { isLeader } from "@/lib/corpus/person-shapes";
import { FACT_MESSAGES as SAY } from "@/lib/messages/review/fact";
import { kept } from "../../kept";
import type { ReviewBlock } from "../../review-text";
import type { TextRule } from "../../rule";

type Named = { readonly name: string; readonly start: number };

const namesIn = kept(({ text }: ReviewBlock): readonly Named[] => {
  if (!/同志|书记|主任|主席|校长|院长|经理|师傅|老师/u.test(text)) return [];
  return findPersonNames(blankSlots(text))
    .map(({ start, end }) => ({ name: text.slice(start, end), start }))
    .filter(
      ({ name }) => /^\p{Script=Han}{2,3}$/u.test(name) && !/某|^[老小]/u.test(name) && !isLeader(name),
    );
});

/** One person's name is written in one way: 赵文清同志任书记 … 赵文青同志作了表态发言. */
export const sameName: TextRule = {
  id: "fact/same-name",
  family: "fact",
  severity: "doubt",
  authority: "通行写法",
  scope: "text",
  *check({ blocks }, { facts }) {
    const known = blocks.flatMap((own, block) => namesIn(own).map((named) => ({ ...named, block })));
    if (known.length < 2) return;
    const register = [...facts.persons, facts.speaker ?? ""].join(" ");
    for (const [at, named] of known.entries()) {
      if (register.includes(named.name)) continue;
      const other = known.find(
        (each, place) =>
          (place < at || register.includes(each.name)) && isSameSpelledOtherwise(each.name, named.name),
      );
      // Two in one row are two persons, and a name that is told again was meant.
      if (other === undefined || standsInRow(blocks[named.block]?.text ?? "", named)) continue;
      const { block, start, name } = named;
      yield { block, start, end: start + name.length, message: SAY.sameName(other.name) };
    }
  },
};

const standsInRow = (text: string, { start, name }: Named) =>
  text.charAt(start - 1) === "、" || text.charAt(start + name.length) === "、";

/** The surname is the same, and the rest sounds the same by one other character, or stands in the other order. */
function isSameSpelledOtherwise(one: string, other: string): boolean {
  if (one === other || one.length !== other.length || one.charAt(0) !== other.charAt(0)) return false;
  if (one.length === 3 && one.charAt(1) === other.charAt(2) && one.charAt(2) === other.charAt(1)) return true;
  const differing = [...one].map((char, at) => [char, other.charAt(at)] as const).filter(([a, b]) => a !== b);
  const [pair] = differing;
  return differing.length === 1 && pair !== undefined && soundsSame(...pair);
}

function soundsSame(one: string, other: string): boolean {
  const [a = [], b = []] = [one, other].map((char) =>
    (polyphonic(char, { toneType: "none" })[0] ?? "").split(" "),
  );
  return a.some((sound) => sound !== "" && b.includes(sound));
}
