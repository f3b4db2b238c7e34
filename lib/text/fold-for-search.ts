const FULL_WIDTH_OFFSET = 0xfee0;

/**
 * Makes letters small and full-width forms narrow (Ａ → a, ， → ,), so that a search finds either spelling.
 *
 * @returns a text of the same length in UTF-16 units: an offset means the same place in both.
 */
export function foldForSearch(text: string): string {
  return text.replace(/[\u3000\uff01-\uff5e\p{Lu}]/gu, (char) => {
    const code = char.charCodeAt(0);
    if (code === 0x3000) return " ";
    const narrow = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - FULL_WIDTH_OFFSET) : char;
    const small = narrow.toLowerCase();
    return small.length === char.length ? small : char;
  });
}
