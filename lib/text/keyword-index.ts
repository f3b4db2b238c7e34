type Entry<Value> = { readonly word: string; readonly value: Value };

/**
 * Finds every occurrence of many words in one pass. Words are looked up by their first two characters, so the cost is
 * that of the text, not of the list.
 */
export class KeywordIndex<Value> {
  private readonly byHead = new Map<string, Entry<Value>[]>();

  constructor(entries: Iterable<readonly [string, Value]>) {
    for (const [word, value] of entries) {
      const head = word.slice(0, 2);
      const list = this.byHead.get(head);
      if (list === undefined) this.byHead.set(head, [{ word, value }]);
      else list.push({ word, value });
    }
  }

  /** Calls `visit` for each occurrence, overlapping ones included. Words of one character match only as such. */
  scan(text: string, visit: (value: Value, offset: number, word: string) => void): void {
    for (let offset = 0; offset < text.length; offset += 1) {
      this.visitAt(text, offset, text.slice(offset, offset + 2), visit);
      if (offset + 1 < text.length) this.visitAt(text, offset, text.charAt(offset), visit);
    }
  }

  private visitAt(
    text: string,
    offset: number,
    head: string,
    visit: (value: Value, offset: number, word: string) => void,
  ): void {
    const entries = this.byHead.get(head);
    if (entries === undefined) return;
    for (const { word, value } of entries) if (text.startsWith(word, offset)) visit(value, offset, word);
  }
}
