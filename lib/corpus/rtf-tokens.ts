/** A token of an RTF file: a brace, a control word with its number, one byte written in hexadecimal, or bytes of text. */
export type RtfToken =
  | { readonly type: "open" }
  | { readonly type: "close" }
  | { readonly type: "control"; readonly word: string; readonly number: number | null }
  | { readonly type: "bytes"; readonly bytes: Uint8Array };

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;

/** Splits RTF into tokens (RTF 1.9.1, "Conventions of an RTF reader"). Embedded binary data is passed over. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0;
  while (at < bytes.length) {
    const code = bytes[at];
    if (code === OPEN || code === CLOSE) {
      yield code === OPEN ? { type: "open" } : { type: "close" };
      at += 1;
    } else if (code === BACKSLASH) {
      const { token, end } = readControl(bytes, at + 1);
      yield token;
      // A length that reaches out of the file simply ends the reading.
      at = end + (token.type === "control" && token.word === "bin" ? Math.max(0, token.number ?? 0) : 0);
    } else {
      const end = endOfText(bytes, at);
      const text = bytes.subarray(at, end).filter((byte) => byte !== 0x0d && byte !== 0x0a && byte !== 0);
      if (text.length > 0) yield { type: "bytes", bytes: text };
      at = end;
    }
  }
}

function readControl(bytes: Uint8Array, start: number): { token: RtfToken; end: number } {
  let at = start;
  while (isLetter(bytes[at])) at += 1;
  if (at === start) return readSymbol(bytes, start);
  const word = ascii(bytes, start, at);
  const numberStart = at;
  if (bytes[at] === 0x2d) at += 1;
  while (isDigit(bytes[at])) at += 1;
  const number = Number.parseInt(ascii(bytes, numberStart, at), 10);
  const token: RtfToken = { type: "control", word, number: Number.isNaN(number) ? null : number };
  return { token, end: bytes[at] === 0x20 ? at + 1 : at };
}

function readSymbol(bytes: Uint8Array, at: number): { token: RtfToken; end: number } {
  const symbol = String.fromCharCode(bytes[at] ?? 0x20);
  if (symbol !== "'") return { token: { type: "control", word: symbol, number: null }, end: at + 1 };
  const byte = Number.parseInt(ascii(bytes, at + 1, at + 3), 16);
  const read = Number.isNaN(byte) ? new Uint8Array() : Uint8Array.of(byte);
  return { token: { type: "bytes", bytes: read }, end: at + 3 };
}

function endOfText(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && bytes[at] !== BACKSLASH && bytes[at] !== OPEN && bytes[at] !== CLOSE) at += 1;
  return at;
}

function ascii(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}

function isLetter(code: number | undefined): boolean {
  return code !== undefined && ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a));
}

function isDigit(code: number | undefined): boolean {
  return code !== undefined && code >= 0x30 && code <= 0x39;
}
