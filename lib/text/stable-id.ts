const PRIME = 0x01000193;

/** 32-bit FNV-1a over UTF-16 code units, from the given start value. */
function fnv1a(text: string, start: number): number {
  let hash = start;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), PRIME);
    hash = Math.imul(hash ^ (unit >>> 8), PRIME);
  }
  return hash >>> 0;
}

/**
 * Id that is the same for the same parts on every run and machine.
 *
 * Two 32-bit FNV-1a hashes with different starts: quick without BigInt, and far from collision at library size.
 *
 * @returns 16 lower-case hexadecimal digits.
 */
export function stableId(...parts: readonly string[]): string {
  const text = parts.join("\u0000");
  const high = fnv1a(text, 0x811c9dc5);
  const low = fnv1a(text, (high ^ 0x9e3779b9) >>> 0);
  return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}
