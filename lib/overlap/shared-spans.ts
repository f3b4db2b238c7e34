import type { TextSpan } from "@/lib/text/find-terms";

/** Single characters in common say nothing of where wording comes from. */
const LEAST_CHARS = 2;
/** Beyond so many comparisons the whole counts as shared: nobody reads such a passage character by character. */
const MOST_CELLS = 4_000_000;

export type SharedSpans = { readonly first: readonly TextSpan[]; readonly second: readonly TextSpan[] };

/** What two wordings have in common in the same order, as stretches of two characters and more in each of them. */
export function sharedSpans(first: string, second: string): SharedSpans {
  if (first.length * second.length > MOST_CELLS || first === second)
    return { first: [whole(first)], second: [whole(second)] };
  const width = second.length + 1;
  const lengths = commonLengths(first, second);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  const spans = { first: [] as TextSpan[], second: [] as TextSpan[] };
  let i = 0;
  let j = 0;
  while (i < first.length && j < second.length) {
    if (first[i] !== second[j]) {
      if (at(i + 1, j) >= at(i, j + 1)) i += 1;
      else j += 1;
      continue;
    }
    let run = 1;
    while (i + run < first.length && first[i + run] === second[j + run]) run += 1;
    if (run >= LEAST_CHARS) {
      spans.first.push({ startOffset: i, endOffset: i + run });
      spans.second.push({ startOffset: j, endOffset: j + run });
    }
    i += run;
    j += run;
  }
  return spans;
}

function whole(text: string): TextSpan {
  return { startOffset: 0, endOffset: text.length };
}

/** Length of the longest common subsequence of what follows each pair of places. */
function commonLengths(first: string, second: string): Uint16Array {
  const width = second.length + 1;
  const lengths = new Uint16Array((first.length + 1) * width);
  for (let i = first.length - 1; i >= 0; i -= 1)
    for (let j = second.length - 1; j >= 0; j -= 1) {
      const below = lengths[(i + 1) * width + j] ?? 0;
      const beside = lengths[i * width + j + 1] ?? 0;
      const across = (lengths[(i + 1) * width + j + 1] ?? 0) + 1;
      lengths[i * width + j] = first[i] === second[j] ? across : Math.max(below, beside);
    }
  return lengths;
}
