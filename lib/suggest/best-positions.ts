export type ScoredPosition = { readonly position: number; readonly score: number };

/** The best positions seen so far, best first; of equal scores the one added first stands first. */
export type BestPositions = {
  readonly list: readonly ScoredPosition[];
  /** A position with this score or a lower one does not come in. */
  worst(): number;
  add(position: number, score: number): void;
};

/** @param limit - positions kept, ≥ 1. */
export function bestPositions(limit: number): BestPositions {
  const list: ScoredPosition[] = [];
  let worst = Number.NEGATIVE_INFINITY;
  return {
    list,
    worst: () => worst,
    add(position, score) {
      if (score <= worst) return;
      list.splice(firstBelow(list, score), 0, { position, score });
      if (list.length > limit) list.pop();
      if (list.length === limit) worst = list[limit - 1]?.score ?? worst;
    },
  };
}

function firstBelow(list: readonly ScoredPosition[], score: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.score ?? 0) >= score) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first position at or behind `from` with a score above `worst`; the length when there is none. */
export function nextAbove(scores: Float64Array, from: number, worst: number): number {
  let at = from;
  while (at < scores.length && (scores[at] ?? worst) <= worst) at += 1;
  return at;
}
