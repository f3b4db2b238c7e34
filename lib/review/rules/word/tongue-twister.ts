import { pinyin } from "pinyin-pro";
import lexicon from "@/corpus/lexicon/tongue-twisters.json";
import { WORD_MESSAGES } from "@/lib/messages/review/word";
import { KeywordIndex } from "@/lib/text/keyword-index";
import type { BlockRule } from "../../rule";

/** Syllables that are looked at together: about one second of speech. */
const WINDOW = 7;
/** Syllables of the window that must be of a pair of sounds. */
const SYLLABLES = 5;
/** Characters of one sound and at least three shapes, of five in a row: 试试实施。 */
const EQUAL = 4;
const EQUAL_WINDOW = 5;
const EQUAL_SHAPES = 3;

const RUN = new RegExp(`\\p{Script=Han}{${EQUAL_WINDOW},}`, "gu");
const INITIAL = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcs])/u;

/** Which side of a pair of sounds a character is on, 1 or 2, by its code; 0 for neither. */
type Pair = { readonly sides: Uint8Array; readonly initials: readonly string[][]; readonly turns: number };
const PAIRS: readonly Pair[] = lexicon.pairs.map(({ sides, turns }) => ({
  sides: new Uint8Array(0x10000),
  initials: sides,
  turns,
}));
const USUAL = new KeywordIndex(lexicon.usual.map((word) => [word, word] as const));

const soundNumbers = new Map<string, number>();
/** The sound of a character by its code, counted from 1; 0 for one that was not met yet. */
const SOUNDS = new Uint16Array(0x10000);

/** Learns how a character sounds when it stands alone; which of several readings it has here matters too rarely. */
function learn(code: number): void {
  const sound = pinyin(String.fromCharCode(code), { toneType: "none" });
  const number = soundNumbers.get(sound) ?? soundNumbers.size + 1;
  soundNumbers.set(sound, number);
  SOUNDS[code] = number;
  const initial = INITIAL.exec(sound)?.[0] ?? "";
  for (const { sides, initials } of PAIRS)
    sides[code] = initials.findIndex((side) => side.includes(initial)) + 1;
}

/** Words that make the tongue stumble: sounds like z and zh, n and l, f and h in turns, or one sound again and again. */
export const tongueTwister: BlockRule = {
  id: "word/tongue-twister",
  family: "word",
  severity: "hint",
  authority: "通行写法",
  scope: "block",
  *check({ text, role }) {
    if (role !== "paragraph") return;
    for (const { 0: run, index } of text.matchAll(RUN)) {
      if (firstTwist(run, 0) === null) continue;
      const said = withoutUsual(run);
      let twist = firstTwist(said, 0);
      while (twist !== null) {
        const { start, end } = twist;
        yield {
          start: index + start,
          end: index + end,
          message: WORD_MESSAGES.tongueTwister(run.slice(start, end)),
        };
        twist = firstTwist(said, end);
      }
    }
  },
};

/** The run with blanks, which have no sound, in place of the words nobody stumbles over. */
function withoutUsual(run: string): string {
  let said = run;
  USUAL.scan(run, (word, start) => {
    said = said.slice(0, start) + " ".repeat(word.length) + said.slice(start + word.length);
  });
  return said;
}

function firstTwist(said: string, from: number): { start: number; end: number } | null {
  for (let at = from; at + EQUAL_WINDOW <= said.length; at += 1) {
    const length = twistedAt(said, at);
    if (length > 0) return { start: at, end: at + length };
  }
  return null;
}

/** Characters from `at` on that twist the tongue, 0 for none. */
function twistedAt(said: string, at: number): number {
  for (const pair of PAIRS) {
    const length = turnsAt(said, at, pair);
    if (length > 0) return length;
  }
  return equalAt(said, at);
}

function turnsAt(said: string, at: number, { sides, turns: needed }: Pair): number {
  let last = sides[soundedAt(said, at)] ?? 0;
  if (last === 0) return 0;
  let count = 1;
  let turns = 0;
  let length = 0;
  for (let next = at + 1; next < Math.min(said.length, at + WINDOW); next += 1) {
    const side = sides[soundedAt(said, next)] ?? 0;
    if (side === 0) continue;
    count += 1;
    if (side !== last) turns += 1;
    last = side;
    if (count >= SYLLABLES && turns >= needed) length = next - at + 1;
  }
  return length;
}

function equalAt(said: string, at: number): number {
  const sound = SOUNDS[soundedAt(said, at)];
  let count = 0;
  let length = 0;
  for (let next = at; next < Math.min(said.length, at + EQUAL_WINDOW); next += 1) {
    if (SOUNDS[soundedAt(said, next)] !== sound) continue;
    count += 1;
    length = next - at + 1;
  }
  if (count < EQUAL || said.charAt(at) === " ") return 0;
  return new Set(said.slice(at, at + length)).size >= EQUAL_SHAPES ? length : 0;
}

/** The code of a character whose sound is known by now. */
function soundedAt(said: string, at: number): number {
  const code = said.charCodeAt(at);
  if (SOUNDS[code] === 0) learn(code);
  return code;
}
