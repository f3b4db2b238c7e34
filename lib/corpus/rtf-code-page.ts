/** Encodings of font character sets (\fcharset) whose characters take two bytes. */
const WIDE_CHARSETS: Readonly<Record<number, string>> = {
  128: "shift_jis",
  129: "euc-kr",
  134: "gb18030",
  136: "big5",
};

const CODE_PAGES: Readonly<Record<number, string>> = {
  932: "shift_jis",
  936: "gb18030",
  949: "euc-kr",
  950: "big5",
  54936: "gb18030",
  65001: "utf-8",
};

/** Encoding of a font's character set, when it is one of two bytes a character. */
export function encodingOfCharset(charset: number | undefined): string | null {
  return charset === undefined ? null : (WIDE_CHARSETS[charset] ?? null);
}

/** Encoding of a code page (\ansicpg); one that is not known reads as Western. */
export function encodingOfCodePage(codePage: number): string {
  const known = CODE_PAGES[codePage];
  if (known !== undefined) return known;
  return codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : "windows-1252";
}
