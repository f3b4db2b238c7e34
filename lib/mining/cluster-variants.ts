/** Share of character pairs two wordings must have in common to be variants of one phrase. */
const MIN_SIMILARITY = 0.75;
/** Short wordings differ in meaning by one word; only longer ones are compared. */
const MIN_CHARS = 8;
const BLOCK_CHARS = 5;
/** So many leaders a block compares with; more of one beginning are different phrases of one form. */
const MAX_BLOCK = 16;

/**
 * Groups keys that differ by light wording only, each under the first key it is near enough to.
 *
 * Keys meet only where they begin alike or end alike, and a block holds a fixed number of leaders, so time
 * grows linearly.
 *
 * @param keys - merge keys, most important first; each once.
 * @returns for each key its leader: an earlier key, or itself.
 */
export function clusterVariants(keys: readonly string[]): Map<string, string> {
  const leaderOf = new Map<string, string>();
  const blocks = new Map<string, { key: string; pairs: ReadonlySet<string> }[]>();
  for (const key of keys) {
    if (key.length < MIN_CHARS) {
      leaderOf.set(key, key);
      continue;
    }
    const pairs = characterPairs(key);
    const names = blockNames(key);
    const near = names
      .flatMap((name) => blocks.get(name) ?? [])
      .find((leader) => similarity(leader.pairs, pairs) >= MIN_SIMILARITY);
    leaderOf.set(key, near?.key ?? key);
    if (near === undefined) addLeader(blocks, names, { key, pairs });
  }
  return leaderOf;
}

function addLeader(
  blocks: Map<string, { key: string; pairs: ReadonlySet<string> }[]>,
  names: readonly string[],
  leader: { key: string; pairs: ReadonlySet<string> },
): void {
  for (const name of names) {
    const block = blocks.get(name);
    if (block === undefined) blocks.set(name, [leader]);
    else if (block.length < MAX_BLOCK) block.push(leader);
  }
}

function blockNames(key: string): string[] {
  return [...new Set([`^${key.slice(0, BLOCK_CHARS)}`, `${key.slice(-BLOCK_CHARS)}$`])];
}

function characterPairs(key: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < key.length; at += 1) pairs.add(key.slice(at, at + 2));
  return pairs;
}

/** Dice: twice the shared pairs over all pairs of both, 0 to 1. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  // Sets that differ this much in size cannot reach the bar.
  if ((2 * Math.min(a.size, b.size)) / (a.size + b.size) < MIN_SIMILARITY) return 0;
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
