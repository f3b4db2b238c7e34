const PAIRS: Readonly<Record<string, string>> = {
  "”": "“",
  "’": "‘",
  "）": "（",
  "》": "《",
  "〕": "〔",
  "】": "【",
};
const OPENERS = new Set(Object.values(PAIRS));

/** Whether every quotation mark and bracket opens and closes in order. */
export function isBalanced(text: string): boolean {
  if (!/[“”‘’（）《》〔〕【】]/u.test(text)) return true;
  const open: string[] = [];
  for (const char of text) {
    if (OPENERS.has(char)) open.push(char);
    const opener = PAIRS[char];
    if (opener !== undefined && open.pop() !== opener) return false;
  }
  return open.length === 0;
}

/** Characters a reader sees: a slot counts as two, an ordinal token as two. */
export function visibleChars(text: string): number {
  return text.replace(/〔[^〔〕]*〕|⟦[^⟧]*⟧/gu, "〇〇").replace(/\s/gu, "").length;
}

/**
 * Whether a stretch can stand alone: balanced, no leftover blanks or debris, not begun in mid-phrase, not ended on a comma.
 *
 * Set abbreviations in Latin letters (KPI, App) are rare enough in the genre that leftover masks are worth more care.
 */
export function isCleanCut(text: string, minChars: number, maxChars: number): boolean {
  const chars = visibleChars(text);
  if (chars < minChars || chars > maxChars || !isBalanced(text)) return false;
  const bare = text.replace(/⟦[^⟧]*⟧/gu, "");
  if (/^[的了和与及、，。；：！？”’）》〕】\s]/u.test(bare)) return false;
  if (/[，、：；（“‘《—]$/u.test(bare)) return false;
  if (/(?:表现在|体现在|如下|以下|包括|就是|在于|特别是)[。：]?$/u.test(bare)) return false;
  if (/[XxＸ×*＊_□○�…]|\.{2,}|&[a-z]+;|www\.|http/u.test(bare)) return false;
  return !/[，。；：、]{2}|，。|〔〕/u.test(bare);
}
