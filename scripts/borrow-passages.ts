import type { IndexedDocument } from "@/lib/suggest/continuation/index-segment";
import { splitSentences } from "@/lib/text/split-sentences";

/** Share of sentences at which a borrowed passage begins. */
const BORROWED = 0.12;
const MOST_SENTENCES = 3;
/** Shares of clauses that a borrower leaves out, or puts words of his own in the place of. */
const LEFT_OUT = 0.15;
const REPLACED = 0.1;
const SECOND_BORROWER = 0.3;

/**
 * Writes passages of some texts, edited, into others: what speeches of different offices really have in common, and
 * texts that were written one by one for a corpus have not.
 */
export function borrowPassages(
  from: readonly IndexedDocument[],
  into: readonly IndexedDocument[],
  random: () => number,
): IndexedDocument[] {
  const clauses = into.flatMap(({ wording }) => splitClauses(wording)).filter(({ length }) => length < 25);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)];
  const borrowed = into.map(({ wording }) => wording);
  for (const passage of from.flatMap(({ wording }) => passagesOf(wording, random))) {
    const edited = splitClauses(passage).map((clause) => {
      const chance = random();
      if (chance < LEFT_OUT) return "";
      return chance < LEFT_OUT + REPLACED ? (pick(clauses) ?? "") : clause;
    });
    const borrowers = random() < SECOND_BORROWER ? 2 : 1;
    for (let time = 0; time < borrowers; time += 1) {
      const index = Math.floor(random() * borrowed.length);
      borrowed[index] = `${borrowed[index]}\n${edited.join("")}`;
    }
  }
  return into.map(({ id }, index) => ({ id, wording: borrowed[index] ?? "" }));
}

function passagesOf(wording: string, random: () => number): string[] {
  const passages: string[] = [];
  for (const line of wording.split("\n")) {
    const sentences = splitSentences(line).map(({ text }) => text);
    for (let at = 0; at < sentences.length; ) {
      const length = random() < BORROWED ? 1 + Math.floor(random() * MOST_SENTENCES) : 0;
      if (length > 0) passages.push(sentences.slice(at, at + length).join(""));
      at += Math.max(1, length);
    }
  }
  return passages;
}

function splitClauses(text: string): string[] {
  return text.split(/(?<=[，。；：\n])/u);
}
