const HEADER_BYTES = 512;
const DIRECTORY_ENTRY_BYTES = 128;
const END_OF_CHAIN = 0xfffffffa;
const STREAM_ENTRY = 2;

/**
 * Reads a stream of an OLE compound file, the container of legacy Office documents ([MS-CFB]).
 *
 * A chain of sectors that runs in a circle or out of the file ends there.
 *
 * @param name - name of the stream, found wherever it stands in the directory.
 * @returns null when there is no such stream or the bytes are no compound file.
 */
export function readOleStream(bytes: Uint8Array, name: string): Uint8Array | null {
  if (bytes.length < HEADER_BYTES) return null;
  const file = new OleFile(bytes);
  return file.stream(name);
}

class OleFile {
  private readonly view: DataView;
  private readonly sectorBytes: number;
  private readonly fat: readonly number[];

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // 9 is 512 bytes, 12 is 4,096; anything else is not allowed.
    this.sectorBytes = this.view.getUint16(30, true) === 12 ? 4096 : 512;
    this.fat = this.readFat();
  }

  stream(name: string): Uint8Array | null {
    const directory = this.readChain(this.view.getUint32(48, true));
    const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
    let root: { start: number; size: number } | null = null;
    for (let at = 0; at + DIRECTORY_ENTRY_BYTES <= directory.length; at += DIRECTORY_ENTRY_BYTES) {
      const entry = { start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) };
      root ??= entry;
      if (view.getUint8(at + 66) !== STREAM_ENTRY || entryName(view, at) !== name) continue;
      const small = entry.size < this.view.getUint32(56, true);
      const data = small ? this.readSmall(root.start, entry.start) : this.readChain(entry.start);
      return data.subarray(0, entry.size);
    }
    return null;
  }

  /** The first 109 addresses of allocation sectors stand in the header, more in a chain of their own. */
  private readFat(): number[] {
    const sectors: number[] = [];
    for (let at = 76; at < HEADER_BYTES; at += 4) sectors.push(this.view.getUint32(at, true));
    const perSector = this.sectorBytes / 4;
    const limit = this.bytes.length / this.sectorBytes;
    let next = this.view.getUint32(68, true);
    for (let seen = 0; next < END_OF_CHAIN && seen <= limit; seen += 1) {
      const values = this.sectorValues(next);
      if (values.length < perSector) break;
      sectors.push(...values.slice(0, -1));
      next = values[perSector - 1] ?? END_OF_CHAIN;
    }
    const count = this.view.getUint32(44, true);
    return sectors
      .filter((sector) => sector < END_OF_CHAIN)
      .slice(0, Math.min(count, limit))
      .flatMap((sector) => this.sectorValues(sector));
  }

  private sectorValues(sector: number): number[] {
    const values: number[] = [];
    const start = (sector + 1) * this.sectorBytes;
    for (let at = start; at < start + this.sectorBytes && at + 4 <= this.bytes.length; at += 4) {
      values.push(this.view.getUint32(at, true));
    }
    return values;
  }

  private readChain(start: number): Uint8Array {
    const sectors = followChain(this.fat, start);
    return joinSectors(this.bytes, sectors, this.sectorBytes, this.sectorBytes);
  }

  /** Streams under 4,096 bytes stand in small sectors inside the stream of the root entry. */
  private readSmall(rootStart: number, start: number): Uint8Array {
    const container = this.readChain(rootStart);
    const table = this.readChain(this.view.getUint32(60, true));
    const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
    const fat = Array.from({ length: Math.floor(table.length / 4) }, (_, index) =>
      view.getUint32(index * 4, true),
    );
    return joinSectors(container, followChain(fat, start), 64, 0);
  }
}

function followChain(fat: readonly number[], start: number): number[] {
  const sectors: number[] = [];
  for (
    let next = start;
    next < fat.length && sectors.length <= fat.length;
    next = fat[next] ?? END_OF_CHAIN
  ) {
    sectors.push(next);
  }
  return sectors;
}

function joinSectors(
  bytes: Uint8Array,
  sectors: readonly number[],
  sectorBytes: number,
  headerBytes: number,
): Uint8Array {
  const joined = new Uint8Array(sectors.length * sectorBytes);
  sectors.forEach((sector, index) => {
    const start = headerBytes + sector * sectorBytes;
    joined.set(bytes.subarray(start, start + sectorBytes), index * sectorBytes);
  });
  return joined;
}

function entryName(view: DataView, at: number): string {
  const length = Math.min(view.getUint16(at + 64, true), 64) / 2 - 1;
  let name = "";
  for (let index = 0; index < length; index += 1) {
    name += String.fromCharCode(view.getUint16(at + index * 2, true));
  }
  return name;
}
