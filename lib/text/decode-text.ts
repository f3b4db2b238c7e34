import { fail, ok, type Result } from "@/lib/result";

export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "big5";

export type DecodedText = { readonly text: string; readonly encoding: TextEncoding };

/** Share of control characters above which bytes are taken for a binary file, 0 to 1. */
const CONTROL_SHARE_LIMIT = 0.005;

/** Share of everyday characters a Chinese text has at least; text read in the wrong encoding has almost none. */
const EVERYDAY_SHARE_FLOOR = 0.08;

const SAMPLE_CHARS = 20_000;

/**
 * Turns the bytes of a text file into text.
 *
 * Order: byte-order mark, strict UTF-8, UTF-16 by its character ranges, then strict GB18030 or Big5, whichever reads
 * as Chinese. A byte-order mark is not part of the text. Bytes that decode but hold control characters are refused.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText, "not-text"> {
  const decoded = decodeByMark(bytes) ?? decodeByTrial(bytes);
  if (decoded === null || isBinary(decoded.text)) return fail("not-text");
  return ok(decoded);
}

function decodeByMark(bytes: Uint8Array): DecodedText | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeAs("utf-8", bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs("utf-16le", bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs("utf-16be", bytes);
  return null;
}

function decodeByTrial(bytes: Uint8Array): DecodedText | null {
  const narrow = decodeAs("utf-8", bytes);
  if (narrow !== null && !narrow.text.includes("\0")) return narrow;
  const wide = guessUtf16(bytes);
  if (wide !== null) return decodeAs(wide, bytes);
  return narrow ?? moreChinese(decodeAs("gb18030", bytes), decodeAs("big5", bytes));
}

function decodeAs(encoding: TextEncoding, bytes: Uint8Array): DecodedText | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    // A failed strict decoding is the answer "not this encoding".
    return null;
  }
}

/** UTF-16 without mark: most 16-bit units must fall on Chinese characters and marks or on ASCII. */
function guessUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const pairs = Math.min(Math.floor(bytes.length / 2), 2000);
  if (pairs < 2 || bytes.length % 2 !== 0) return null;
  let little = 0;
  let big = 0;
  for (let index = 0; index < pairs; index += 1) {
    const first = bytes[index * 2] ?? 0;
    const second = bytes[index * 2 + 1] ?? 0;
    if (isExpectedUnit(second, first)) little += 1;
    if (isExpectedUnit(first, second)) big += 1;
  }
  if (Math.max(little, big) < pairs * 0.9 || little === big) return null;
  return little > big ? "utf-16le" : "utf-16be";
}

function isExpectedUnit(high: number, low: number): boolean {
  if (high === 0) return low === 9 || low === 10 || low === 13 || (low >= 0x20 && low < 0x7f);
  return (high >= 0x4e && high <= 0x9f) || high === 0x30 || high === 0xff || high === 0x20;
}

/** Big5 often decodes as GB18030 into rare characters, so the reading with more everyday characters wins. */
function moreChinese(simplified: DecodedText | null, traditional: DecodedText | null): DecodedText | null {
  if (simplified === null || traditional === null) return simplified ?? traditional;
  const share = everydayShare(simplified.text);
  if (share >= EVERYDAY_SHARE_FLOOR) return simplified;
  return everydayShare(traditional.text) > share ? traditional : simplified;
}

const EVERYDAY =
  "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产面而方后多定行学法所民得经党组建设领导干部基层员" +
  "這個國為時來們會發動過產後學經黨組設領導幹層員";
const everydayChars = new Set(EVERYDAY);

function everydayShare(text: string): number {
  const sample = text.slice(0, SAMPLE_CHARS);
  let everyday = 0;
  for (const character of sample) if (everydayChars.has(character)) everyday += 1;
  return sample.length === 0 ? 0 : everyday / sample.length;
}

function isBinary(text: string): boolean {
  let controls = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0 || (code < 0x20 && (code < 8 || code > 13)) || code === 0x7f) controls += 1;
  }
  return controls > text.length * CONTROL_SHARE_LIMIT;
}
