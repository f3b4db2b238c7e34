type Entry<Value> = { readonly word: string; readonly value: Value };

/** Words of one first character by the code of their second; those of that one character alone under -1. */
type ByNext<Value> = Map<number, Entry<Value>[]>;

const ALONE = -1;

/** Place of two characters in a table that tells most pairs that begin no word from the others. */
const pairPlace = (first: number, next: number) => (first * 31 + next) & 0xffff;

/**
 * Finds every occurrence of many words in one pass. Words are looked up by their first two characters, so the cost is
 * that of the text, not of the list; at most places a look at a table says that nothing begins there.
 */
export class KeywordIndex<Value> {
  private readonly byFirst = new Map<number, ByNext<Value>>();
  private readonly pairs = new Uint8Array(0x10000);
  private readonly alone = new Set<number>();

  constructor(entries: Iterable<readonly [string, Value]>) {
    for (const [word, value] of entries) {
      const first = word.charCodeAt(0);
      const byNext = this.byFirst.get(first) ?? new Map<number, Entry<Value>[]>();
      this.byFirst.set(first, byNext);
      const next = word.length > 1 ? word.charCodeAt(1) : ALONE;
      if (next === ALONE) this.alone.add(first);
      else this.pairs[pairPlace(first, next)] = 1;
      const list = byNext.get(next);
      if (list === undefined) byNext.set(next, [{ word, value }]);
      else list.push({ word, value });
    }
  }

  /** Calls `visit` for each occurrence, overlapping ones included. Words of one character match only as such. */
  scan(text: string, visit: (value: Value, offset: number, word: string) => void): void {
    const hasAlone = this.alone.size > 0;
    for (let offset = 0; offset < text.length; offset += 1) {
      const first = text.charCodeAt(offset);
      const next = text.charCodeAt(offset + 1);
      if (this.pairs[pairPlace(first, next)] === 0 && !(hasAlone && this.alone.has(first))) continue;
      const byNext = this.byFirst.get(first);
      if (byNext === undefined) continue;
      const longer = offset + 1 < text.length ? byNext.get(next) : undefined;
      if (longer !== undefined)
        for (const { word, value } of longer) if (text.startsWith(word, offset)) visit(value, offset, word);
      for (const { word, value } of byNext.get(ALONE) ?? []) visit(value, offset, word);
    }
  }
}
