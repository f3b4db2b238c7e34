type Entry<Value> = { readonly word: string; readonly value: Value };

/** Words of one first character by the code of their second; those of that one character alone under -1. */
type ByNext<Value> = Map<number, Entry<Value>[]>;

const ALONE = -1;

/**
 * Finds every occurrence of many words in one pass. Words are looked up by their first two characters, so the cost is
 * that of the text, not of the list.
 */
export class KeywordIndex<Value> {
  private readonly byFirst = new Map<number, ByNext<Value>>();

  constructor(entries: Iterable<readonly [string, Value]>) {
    for (const [word, value] of entries) {
      const first = word.charCodeAt(0);
      const byNext = this.byFirst.get(first) ?? new Map<number, Entry<Value>[]>();
      this.byFirst.set(first, byNext);
      const next = word.length > 1 ? word.charCodeAt(1) : ALONE;
      const list = byNext.get(next);
      if (list === undefined) byNext.set(next, [{ word, value }]);
      else list.push({ word, value });
    }
  }

  /** Calls `visit` for each occurrence, overlapping ones included. Words of one character match only as such. */
  scan(text: string, visit: (value: Value, offset: number, word: string) => void): void {
    for (let offset = 0; offset < text.length; offset += 1) {
      const byNext = this.byFirst.get(text.charCodeAt(offset));
      if (byNext === undefined) continue;
      const longer = offset + 1 < text.length ? byNext.get(text.charCodeAt(offset + 1)) : undefined;
      if (longer !== undefined)
        for (const { word, value } of longer) if (text.startsWith(word, offset)) visit(value, offset, word);
      for (const { word, value } of byNext.get(ALONE) ?? []) visit(value, offset, word);
    }
  }
}
