import type { OutlineHeading } from "./parse-outline";

/** Whether a number is the first of its kind inside paragraphs: 一是, 一要, 第一, 首先, 1., （1）. */
export function isFirstNumber(number: string): boolean {
  return /^(?:（?一|第一|首先|其一|1\.|（1）|①)/.test(number);
}

/** The set of siblings that each heading inside a paragraph belongs to, by the index of the first; null for one on a line. */
export function siblingSets(headings: readonly OutlineHeading[]): (number | null)[] {
  const sets: (number | null)[] = [];
  // The heading that stands last at each level, so far as none above it has come since.
  const open: number[] = [];
  headings.forEach(({ level, number, parent, span }, index) => {
    const before = open[level] ?? -1;
    open.length = level;
    open[level] = index;
    const last = headings[before];
    const goesOn = last?.parent === parent && last.span !== null && !isFirstNumber(number);
    sets.push(span === null ? null : goesOn ? (sets[before] ?? index) : index);
  });
  return sets;
}
