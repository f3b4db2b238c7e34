/** The words of a text without quotation marks and blanks, marks in full width; `offsets[i]` is where `plain[i]` stands. */
export type PlainWords = { readonly plain: string; readonly offsets: readonly number[] };

const LEFT_OUT = new Set("“”‘’\"'「」『』＂＇ \t\u00a0\u3000\u200b\ufeff");
const FULL: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "(": "（",
  ")": "）",
  "﹑": "、",
  "､": "、",
};

/**
 * What formulations are looked for in: whether a term is quoted, and by which marks, is a question of its own.
 *
 * One unit of `plain` is one UTF-16 unit of the text; a last offset, the text's length, closes the list.
 */
export function plainWords(text: string): PlainWords {
  let plain = "";
  const offsets: number[] = [];
  for (let offset = 0; offset < text.length; offset += 1) {
    const char = text.charAt(offset);
    if (LEFT_OUT.has(char)) continue;
    plain += FULL[char] ?? char;
    offsets.push(offset);
  }
  offsets.push(text.length);
  return { plain, offsets };
}

const known = new WeakMap<object, PlainWords>();

/** The plain words of a block; blocks are never changed, so they are kept with it. */
export function plainWordsOf(block: { readonly text: string }): PlainWords {
  const words = known.get(block) ?? plainWords(block.text);
  known.set(block, words);
  return words;
}

/** Where a stretch of the plain words stands in the text itself, end exclusive. */
export function rangeInText({ offsets }: PlainWords, from: number, to: number) {
  return { start: offsets[from] ?? 0, end: (offsets[to - 1] ?? -1) + 1 };
}
