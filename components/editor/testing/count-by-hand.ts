import type { BlockNode } from "@/lib/speech/draft-document";
import type { BlockNumbers } from "@/lib/speech/number-draft";
import type { OrdinalFamily } from "@/lib/speech/ordinal";

const NUMERALS = "一二三四五六七八九".split("");
const SEQUENCE = ["首先", "其次", "再次", "然后"];

/** Chinese numeral up to 99, written apart from the product's own. */
function numeral(n: number): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  const unit = ones === 0 ? "" : NUMERALS[ones - 1];
  if (tens === 0) return unit ?? "";
  return `${tens === 1 ? "" : NUMERALS[tens - 1]}十${unit}`;
}

function ordinalWords(family: OrdinalFamily, n: number): string {
  const words = {
    shi: `${numeral(n)}是`,
    yao: `${numeral(n)}要`,
    di: `第${numeral(n)}，`,
    qi: `其${numeral(n)}，`,
  };
  return family === "shouxian" ? `${SEQUENCE[n - 1] ?? `第${numeral(n)}`}，` : words[family];
}

/**
 * The numbers of a draft, counted for each place anew by looking back from it, as a reader with a pencil would: an oracle
 * for the product's one pass with running counters.
 */
export function countByHand(blocks: readonly BlockNode[]): BlockNumbers[] {
  return blocks.map((block, index) => ({
    heading: block.type === "heading" ? headingByHand(blocks, index, block.attrs.level) : null,
    ordinals: (block.content ?? []).flatMap((node, at) =>
      node.type === "ordinal"
        ? [ordinalByHand(familiesBefore(blocks, index, at), node.attrs.family, node.attrs.restart)]
        : [],
    ),
  }));
}

/** One more than the headings of the level since the last heading above it in rank. */
function headingByHand(blocks: readonly BlockNode[], index: number, level: number): string {
  let n = 1;
  for (let at = index - 1; at >= 0; at -= 1) {
    const above = blocks[at];
    if (above?.type !== "heading") continue;
    if (above.attrs.level < level) break;
    if (above.attrs.level === level) n += 1;
  }
  return level === 1 ? `${numeral(n)}、` : level === 2 ? `（${numeral(n)}）` : `${n}.`;
}

type Told = { readonly family: OrdinalFamily; readonly restart: boolean };

/** The ordinals since the last heading, up to a place. */
function familiesBefore(blocks: readonly BlockNode[], index: number, inlineAt: number): Told[] {
  let from = index;
  while (from > 0 && blocks[from]?.type !== "heading") from -= 1;
  return blocks.slice(from, index + 1).flatMap((block, step) => {
    const nodes = (block.content ?? []).slice(0, from + step === index ? inlineAt : undefined);
    return nodes.flatMap((node) => (node.type === "ordinal" ? [node.attrs] : []));
  });
}

/** A set ends where a family that was begun before it goes on. */
function ordinalByHand(before: readonly Told[], family: OrdinalFamily, restart: boolean): string {
  if (restart) return ordinalWords(family, 1);
  let n = 1;
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const told = before[at];
    if (told === undefined) break;
    if (told.family === family) {
      n += 1;
      if (told.restart) break;
    } else if (endsSetsOf(before.slice(0, at), told.family, family)) break;
  }
  return ordinalWords(family, n);
}

/** Whether an ordinal of `outer` told after `before` closes a running set of `inner`: its own set runs and is the older. */
function endsSetsOf(before: readonly Told[], outer: OrdinalFamily, inner: OrdinalFamily): boolean {
  const running = runningSets(before);
  const outerAt = running.indexOf(outer);
  return outerAt >= 0 && (running.indexOf(inner) < 0 || outerAt < running.indexOf(inner));
}

/** Families whose sets run after these ordinals, the oldest first. */
function runningSets(told: readonly Told[]): OrdinalFamily[] {
  const last = told.at(-1);
  if (last === undefined) return [];
  const before = runningSets(told.slice(0, -1));
  const at = before.indexOf(last.family);
  return at < 0 ? [...before, last.family] : before.slice(0, at + 1);
}
