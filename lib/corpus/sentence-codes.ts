/** Longest stretch of a sentence that is looked at: what it does shows early, what it is about soon. */
const MAX_CODES = 260;
const BLANK = "〇".charCodeAt(0);
const COMMA = "，".charCodeAt(0);
const FIGURE = "0".charCodeAt(0);
const SLOT_START = "〔".charCodeAt(0);
const LONGEST_SLOT = 20;

/** What stands for nothing (quotation marks, brackets, blanks), and what stands for a clause mark or a masked name. */
const SKIPPED = codesOf("“”‘’\"'《》（）()「」『』[]【】 \u3000\t\u00a0");
const CLAUSE_MARKS = codesOf("，,；;：:");
const MASKS = codesOf("X×＊*_");

const ORDINAL =
  /^(?:[一二三四五六七八九十]{1,2}(?=[是要])|第[一二三四五六七八九十]{1,2}(?=[，、：,])|(?:首先|其次|再次)(?=[，,是要]))/;
/** Numerals and words that may open an ordinal; anything else is not tried. */
const ORDINAL_HEADS = codesOf("一二三四五六七八九十第首其再");

function codesOf(chars: string): Uint8Array {
  const set = new Uint8Array(65536);
  for (const char of chars) set[char.charCodeAt(0)] = 1;
  return set;
}

/** Characters of one sentence, reused from call to call. */
export type SentenceCodes = { readonly codes: Uint16Array; length: number };

export function newSentenceCodes(): SentenceCodes {
  return { codes: new Uint16Array(MAX_CODES + 4), length: 0 };
}

/**
 * Writes a sentence without what differs between texts: slots, masks and figures become one sign each, every clause
 * mark a comma, an ordinal ①; ^ stands before it and $ behind, so that pieces show where they begin and end.
 */
export function writeSentenceCodes(sentence: string, into: SentenceCodes): void {
  const { codes } = into;
  codes[0] = 94;
  let length = 1;
  let at = 0;
  if (ORDINAL_HEADS[sentence.charCodeAt(0)] === 1) {
    const ordinal = ORDINAL.exec(sentence);
    if (ordinal !== null) {
      at = ordinal[0].length;
      codes[length++] = 0x2460;
    }
  }
  for (; at < sentence.length && length < MAX_CODES; at += 1) {
    const code = sentence.charCodeAt(at);
    if (SKIPPED[code] === 1) continue;
    let written = code;
    if (code === SLOT_START) {
      const end = sentence.indexOf("〕", at);
      if (end > at && end - at <= LONGEST_SLOT + 1) {
        at = end;
        written = BLANK;
      }
    } else if (MASKS[code] === 1) {
      written = BLANK;
      if (codes[length - 1] === BLANK) continue;
    } else if (CLAUSE_MARKS[code] === 1) written = COMMA;
    else if (isFigure(code)) {
      if (codes[length - 1] === FIGURE) continue;
      written = FIGURE;
    } else if (code === 46 && codes[length - 1] === FIGURE) continue;
    codes[length++] = written;
  }
  codes[length++] = 36;
  into.length = length;
}

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}
