type Stretch = { readonly start: number; readonly end: number };

/** Marks which characters of a text the stretches cover, so that overlaps are asked for in constant time. */
export function coverage(textLength: number, stretches: readonly Stretch[]): (stretch: Stretch) => boolean {
  if (stretches.length === 0) return () => false;
  const covered = new Uint8Array(textLength);
  for (const { start, end } of stretches) covered.fill(1, start, end);
  return ({ start, end }) => covered.subarray(start, end).includes(1);
}
