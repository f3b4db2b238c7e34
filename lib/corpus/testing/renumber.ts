import { chineseNumeral } from "@/lib/speech/ordinal";
import { parseChineseNumber } from "@/lib/text/chinese-number";
import type { SpeechBlock, SpeechItem } from "./clean-speech";
import type { SeededRandom } from "./seeded-random";

type Print = (n: number) => string;

const FIRST_LEVEL: readonly [Print, ...Print[]] = [
  (n) => `${chineseNumeral(n)}、`,
  (n) => `${chineseNumeral(n)}、`,
  (n) => `${chineseNumeral(n)}．`,
  (n) => `${chineseNumeral(n)}.`,
  (n) => `${chineseNumeral(n)}、 `,
  (n) => `第${chineseNumeral(n)}部分 `,
  (n) => `第${chineseNumeral(n)}部分：`,
];
const SECOND_LEVEL: readonly [Print, ...Print[]] = [
  (n) => `（${chineseNumeral(n)}）`,
  (n) => `（${chineseNumeral(n)}）`,
  (n) => `(${chineseNumeral(n)})`,
  (n) => `(${chineseNumeral(n)}) `,
  (n) => `（${chineseNumeral(n)}）、`,
  (n) => (n <= 10 ? String.fromCharCode(0x321f + n) : `（${chineseNumeral(n)}）`),
];
const THIRD_LEVEL: readonly [Print, ...Print[]] = [
  (n) => `${n}.`,
  (n) => `${n}、`,
  (n) => `${n}．`,
  (n) => `${n}. `,
  (n) => `（${n}）`,
  (n) => (n <= 20 ? String.fromCharCode(0x2487 + n) : `${n}.`),
];

/** Writes the numbers of headings in one of the ways found in texts, the same way all through a text. */
export function renumberHeadings(blocks: readonly SpeechBlock[], random: SeededRandom): SpeechBlock[] {
  const styles = [random.pick(FIRST_LEVEL), random.pick(SECOND_LEVEL), random.pick(THIRD_LEVEL)];
  // A number said twice is the commonest slip, and takes nothing from the reader.
  const repeated = random.chance(0.1) ? random.whole(2, 3) : 0;
  return blocks.map((block) => {
    if (block.type !== "heading" || block.number === "") return block;
    const n = parseChineseNumber(block.number.replace(/[、（）.]/g, ""));
    const print = styles[block.level - 1];
    if (n === null || print === undefined) return block;
    return { ...block, number: print(block.level === 1 && n === repeated ? n - 1 : n) };
  });
}

/**
 * First-level headings without numbers, where each stands on its own line above a long paragraph and nothing below it
 * has a number of its own.
 */
export function dropNumbers(blocks: readonly SpeechBlock[]): SpeechBlock[] {
  const isPlain = blocks.every((block, index) => {
    if (block.type !== "heading") return true;
    const next = blocks[index + 1];
    const first = next?.type === "paragraph" ? next.pieces[0] : undefined;
    return (
      block.level === 1 &&
      !block.runIn &&
      block.text.length <= 36 &&
      typeof first === "string" &&
      first.length > 40
    );
  });
  if (!isPlain) return [...blocks];
  return blocks.map((block) => (block.type === "heading" ? { ...block, number: "" } : block));
}

const STEPS = ["首先，", "其次，", "再次，"];

const ITEM_STYLES: readonly [
  (n: number, count: number) => string,
  ...((n: number, count: number) => string)[],
] = [
  (n) => `${"一二三四五六七八九十".charAt(n - 1)}是`,
  (n) => `第${chineseNumeral(n)}，`,
  (n) => `第${chineseNumeral(n)}、`,
  (n) => `其${chineseNumeral(n)}，`,
  (n, count) => (n === count && count > 3 ? "最后，" : (STEPS[n - 1] ?? "")),
];

/** Writes the sets of items inside paragraphs (一是 … 二是 …) with ordinals of another family, a set as a whole. */
export function renumberItems(blocks: readonly SpeechBlock[], random: SeededRandom): SpeechBlock[] {
  const sets = itemSets(blocks);
  const written = new Map<SpeechItem, string>();
  for (const set of sets) {
    if (!set.every(({ before }) => /^[一二三四五六七八九十]是$/.test(before)) || !random.chance(0.5))
      continue;
    const style =
      ITEM_STYLES[random.whole(0, set.length <= 4 ? ITEM_STYLES.length - 1 : 3)] ?? ITEM_STYLES[0];
    set.forEach((item, index) => {
      written.set(item, style(index + 1, set.length));
    });
  }
  return blocks.map((block) =>
    block.type !== "paragraph"
      ? block
      : {
          ...block,
          pieces: block.pieces.map((piece) =>
            typeof piece === "string" ? piece : { ...piece, before: written.get(piece) ?? piece.before },
          ),
        },
  );
}

/** Runs of items of a level that count up from one between two headings. */
function itemSets(blocks: readonly SpeechBlock[]): SpeechItem[][] {
  const sets: SpeechItem[][] = [];
  const open = new Map<number, SpeechItem[]>();
  for (const block of blocks) {
    if (block.type === "heading") open.clear();
    if (block.type !== "paragraph") continue;
    for (const item of block.pieces.filter((piece) => typeof piece !== "string")) {
      const set = open.get(item.level);
      if (set !== undefined && !/^(?:一[是要]|第一|其一|首先)/.test(item.before)) set.push(item);
      else {
        const started = [item];
        open.set(item.level, started);
        sets.push(started);
      }
    }
  }
  return sets;
}
