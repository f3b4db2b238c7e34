/** A place of the draft whose wording before it ends like the wording before the cursor. */
export type Echo = {
  /** Offset behind the equal wording: what followed there begins here. */
  readonly place: number;
  /** Code units that are equal, ≥ 2. */
  readonly matched: number;
};

const MIN_MATCH = 2;
const MAX_MATCH = 40;
const MAX_ECHOES = 96;

/**
 * Looks through a draft for what was said before in the words just typed; a scan, because a draft is short and changes
 * with every key.
 *
 * @param units - the draft up to the cursor.
 * @returns the echoes, nearest first.
 */
export function findEchoes(units: Uint16Array): Echo[] {
  const end = units.length;
  const last = units[end - 1];
  const last2 = units[end - 2];
  const echoes: Echo[] = [];
  for (let place = end - 1; place >= MIN_MATCH && echoes.length < MAX_ECHOES; place -= 1) {
    if (units[place - 1] !== last || units[place - 2] !== last2) continue;
    let matched = MIN_MATCH;
    const most = Math.min(place, MAX_MATCH);
    while (matched < most && units[place - 1 - matched] === units[end - 1 - matched]) matched += 1;
    echoes.push({ place, matched });
  }
  return echoes;
}
