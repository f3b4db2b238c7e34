import { fail, ok, type Result } from "@/lib/result";
import { readOleStream } from "./ole-file";

/** A stretch of text of a .doc and where its bytes stand. */
export type DocPiece = {
  readonly text: string;
  /** Byte address of the first character in the main stream. */
  readonly start: number;
  readonly bytesPerChar: 1 | 2;
};

/** The two streams of a .doc with its text. */
export type DocFile = {
  readonly main: DataView;
  readonly table: DataView;
  /** The main body: no notes, headers, comments or text boxes. */
  readonly pieces: readonly DocPiece[];
  /** All that stands outside the body, which follows it in the file. */
  readonly outside: readonly DocPiece[];
};

const WORD_97_MAGIC = 0xa5ec;
const ENCRYPTED_FLAG = 0x0100;
const TABLE_1_FLAG = 0x0200;

/** Addresses in the file information block that heads the main stream ([MS-DOC] 2.5). */
const FLAGS = 0x0a;
const BODY_CHARS = 0x4c;
const PIECE_TABLE = 0x1a2;

/** Opens a legacy Word document ([MS-DOC] 2.4.1). Word 95 and older are `broken-doc`. */
export function openDoc(bytes: Uint8Array): Result<DocFile, "broken-doc" | "encrypted-file"> {
  try {
    const main = viewOf(readOleStream(bytes, "WordDocument"));
    if (main === null || main.getUint16(0, true) !== WORD_97_MAGIC) return fail("broken-doc");
    const flags = main.getUint16(FLAGS, true);
    if ((flags & ENCRYPTED_FLAG) !== 0) return fail("encrypted-file");
    const table = viewOf(readOleStream(bytes, (flags & TABLE_1_FLAG) === 0 ? "0Table" : "1Table"));
    if (table === null) return fail("broken-doc");
    return ok({ main, table, ...readPieces(main, table) });
  } catch (error) {
    // An address outside the file: cut short or damaged.
    if (error instanceof RangeError) return fail("broken-doc");
    throw error;
  }
}

/** A table in the table stream by the address of its place and length in the file information block. */
export function docTable({ main, table }: Pick<DocFile, "main" | "table">, address: number): DataView | null {
  const start = main.getUint32(address, true);
  const length = main.getUint32(address + 4, true);
  if (length === 0) return null;
  return new DataView(table.buffer, table.byteOffset + start, length);
}

function viewOf(bytes: Uint8Array | null): DataView | null {
  return bytes === null ? null : new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The text piece by piece in reading order ([MS-DOC] 2.9.38 Clx); a piece may span the end of the body. */
function readPieces(main: DataView, table: DataView): Pick<DocFile, "pieces" | "outside"> {
  const clx = docTable({ main, table }, PIECE_TABLE);
  const pieces: DocPiece[] = [];
  const outside: DocPiece[] = [];
  if (clx === null) return { pieces, outside };
  let at = 0;
  while (clx.getUint8(at) === 1) at += 3 + clx.getUint16(at + 1, true);
  const count = Math.floor((clx.getUint32(at + 1, true) - 4) / 12);
  const positions = at + 5;
  const bodyChars = main.getUint32(BODY_CHARS, true);
  for (let index = 0; index < count; index += 1) {
    const from = clx.getUint32(positions + index * 4, true);
    const to = clx.getUint32(positions + index * 4 + 4, true);
    const address = clx.getUint32(positions + (count + 1) * 4 + index * 8 + 2, true);
    const split = Math.min(Math.max(from, bodyChars), to);
    if (split > from) pieces.push(readPiece(main, address, 0, split - from));
    if (to > split) outside.push(readPiece(main, address, split - from, to - split));
  }
  return { pieces, outside };
}

/** Bit 30 says that the text is stored in single bytes, at half the address. */
function readPiece(main: DataView, address: number, skippedChars: number, chars: number): DocPiece {
  const narrow = (address & 0x40000000) !== 0;
  const bytesPerChar = narrow ? 1 : 2;
  const start = (narrow ? (address & 0x3fffffff) / 2 : address) + skippedChars * bytesPerChar;
  const bytes = new Uint8Array(main.buffer, main.byteOffset + start, chars * bytesPerChar);
  const text = new TextDecoder(narrow ? "windows-1252" : "utf-16le", { ignoreBOM: true }).decode(bytes);
  return { text, start, bytesPerChar };
}
