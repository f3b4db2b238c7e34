/** The marks that come in twos. Half-width brackets pair with full-width ones here: their width is another matter. */
export const PAIRED_MARKS = ["“”", "‘’", "《》", "〈〉", "（）", "【】", "〔〕"].map(markPair);

export type MarkPair = { readonly open: string; readonly close: string; readonly either: RegExp };

/** A pair of marks, given as the two characters. */
export function markPair(marks: string): MarkPair {
  return { open: marks.charAt(0), close: marks.charAt(1), either: new RegExp(`[${marks}]`, "gu") };
}

export type MarkFault =
  | { readonly type: "unclosed" | "unopened"; readonly at: number }
  /** A mark of the wrong direction at `at`. */
  | { readonly type: "reversed"; readonly at: number; readonly fix: string }
  /** A pair inside a pair of its own kind. */
  | { readonly type: "nested"; readonly at: number; readonly end: number };

type Mark = { readonly at: number; readonly opens: boolean };

/** Longer quotations are not taken for two marks of one direction. */
const MAX_NEAR_CHARS = 30;

/** What is wrong with the marks of one kind, read from left to right. */
export function pairFaults(text: string, pair: MarkPair): MarkFault[] {
  const marks = [...text.matchAll(pair.either)].map(
    ({ 0: mark, index }): Mark => ({ at: index, opens: mark === pair.open }),
  );
  const nested = nestedPairs(marks);
  if (nested !== null) return nested;
  const turned = turnedMarks(text, marks, pair);
  if (turned !== null) return turned;
  const faults: MarkFault[] = [];
  for (let index = 0; index < marks.length; ) index += stepAt(text, marks, index, pair, faults);
  return faults;
}

/** The inner pairs where every mark has its other half, whatever their number; null where one has not. */
function nestedPairs(marks: readonly Mark[]): MarkFault[] | null {
  const open: number[] = [];
  const faults: MarkFault[] = [];
  for (const { at, opens } of marks) {
    if (opens) {
      open.push(at);
      continue;
    }
    const start = open.pop();
    if (start === undefined) return null;
    if (open.length === 1) faults.push({ type: "nested", at: start, end: at + 1 });
  }
  return open.length === 0 ? faults : null;
}

/**
 * All marks are there two by two round short pieces, but some point the wrong way: “一岗双责“和”三会一课“. With as many
 * opening as closing ones they may be nested, which is looked at mark by mark.
 */
function turnedMarks(text: string, marks: readonly Mark[], { open, close }: MarkPair): MarkFault[] | null {
  const opening = marks.filter(({ opens }) => opens).length;
  if (marks.length % 2 === 1 || opening * 2 === marks.length) return null;
  const faults: MarkFault[] = [];
  for (let index = 0; index < marks.length; index += 2) {
    const [first, second] = marks.slice(index, index + 2);
    if (first === undefined || second === undefined || !isOnePiece(text, first.at, second.at)) return null;
    if (!first.opens) faults.push({ type: "reversed", at: first.at, fix: open });
    if (second.opens) faults.push({ type: "reversed", at: second.at, fix: close });
  }
  return faults;
}

/** Looks at the marks from `index` on, notes what is wrong, and says how many are dealt with. */
function stepAt(
  text: string,
  marks: readonly Mark[],
  index: number,
  { open, close }: MarkPair,
  faults: MarkFault[],
): number {
  const [first, second, third, fourth] = marks.slice(index, index + 4);
  if (first === undefined) return 1;
  const isNear = second !== undefined && isOnePiece(text, first.at, second.at);
  if (!first.opens) {
    if (second === undefined || !isNear) return note(faults, { type: "unopened", at: first.at });
    // ”四风“ and ”四风” begin with the wrong mark; ”…“四风” has lost one further back.
    if (second.opens && third !== undefined && !third.opens)
      return note(faults, { type: "unopened", at: first.at });
    faults.push({ type: "reversed", at: first.at, fix: open });
    if (second.opens) faults.push({ type: "reversed", at: second.at, fix: close });
    return 2;
  }
  if (second === undefined) return note(faults, { type: "unclosed", at: first.at });
  if (!second.opens) return 2;
  if (third !== undefined && !third.opens) {
    if (fourth === undefined || fourth.opens) return note(faults, { type: "unclosed", at: first.at });
    faults.push({ type: "nested", at: second.at, end: third.at + 1 });
    return 4;
  }
  if (!isNear) return note(faults, { type: "unclosed", at: first.at });
  faults.push({ type: "reversed", at: second.at, fix: close });
  return 2;
}

function note(faults: MarkFault[], fault: MarkFault): 1 {
  faults.push(fault);
  return 1;
}

function isOnePiece(text: string, from: number, to: number): boolean {
  return (
    to - from - 1 <= MAX_NEAR_CHARS && to - from > 1 && !/[。，；：！？、]/u.test(text.slice(from + 1, to))
  );
}
