/**
 * Lists of numbers laid end to end in bytes and read where they lie.
 *
 * Little-endian, as every machine this runs on. Lists of 32 bits come before those of 16, so that all of them are
 * aligned: opening them costs nothing.
 */

/** Bytes of some lists, one behind the other. */
export function packLists(lists: readonly ArrayBufferView[]): Uint8Array {
  const bytes = new Uint8Array(lists.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const list of lists) {
    bytes.set(new Uint8Array(list.buffer, list.byteOffset, list.byteLength), at);
    at += list.byteLength;
  }
  return bytes;
}

/**
 * Reads packed lists in their order as views of the bytes, which must not be changed afterwards. Bytes that do not begin
 * at a multiple of four in their buffer are copied once. A list must lie within the bytes.
 */
export class PackedLists {
  private readonly bytes: Uint8Array;
  private next: number;

  constructor(stored: Uint8Array) {
    this.bytes = stored.byteOffset % 4 === 0 ? stored : stored.slice();
    this.next = this.bytes.byteOffset;
  }

  unsigned(length: number): Uint32Array {
    return new Uint32Array(this.bytes.buffer, this.take(4 * length), length);
  }

  signed(length: number): Int32Array {
    return new Int32Array(this.bytes.buffer, this.take(4 * length), length);
  }

  short(length: number): Uint16Array {
    return new Uint16Array(this.bytes.buffer, this.take(2 * length), length);
  }

  /** What some bytes of UTF-8 hold as JSON; undefined when they hold none. */
  json(byteLength: number): unknown {
    const bytes = new Uint8Array(this.bytes.buffer, this.take(byteLength), byteLength);
    try {
      return JSON.parse(new TextDecoder().decode(bytes));
    } catch {
      // Cut or overwritten bytes are no JSON; whoever reads them says that they are damaged.
      return undefined;
    }
  }

  private take(byteLength: number): number {
    this.next += byteLength;
    return this.next - byteLength;
  }
}
