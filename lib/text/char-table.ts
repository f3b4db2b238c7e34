/** Blocks whose characters are all of one kind, so that one of them answers for the rest. */
const UNIFORM_BLOCKS = [
  [0x3400, 0x4dc0],
  [0x4e00, 0xa000],
  [0xac00, 0xd7a4],
  [0xd800, 0xe000],
  [0xe000, 0xf900],
] as const;

/**
 * Which UTF-16 units a class of characters holds: 1 for those, 0 for others. Reading the table is many times cheaper
 * than asking the expression at every character.
 *
 * @param pattern - tells one unit by general category or script; it must not tell two ideographs apart.
 */
export function charTable(pattern: RegExp): Uint8Array {
  const table = new Uint8Array(0x10000);
  let code = 0;
  for (const [from, to] of [...UNIFORM_BLOCKS, [0x10000, 0x10000] as const]) {
    for (; code < from; code += 1) if (pattern.test(String.fromCharCode(code))) table[code] = 1;
    if (from < to && pattern.test(String.fromCharCode(from))) table.fill(1, from, to);
    code = to;
  }
  return table;
}

/** 1 for each of the characters, 0 for all others. */
export function charSet(characters: Iterable<string>): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}
