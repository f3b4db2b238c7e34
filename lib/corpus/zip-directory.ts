/** What the directory at the end of a zip says of one entry; sizes there are claims, not facts. */
export type ZipEntry = { readonly nameBytes: Uint8Array; readonly encrypted: boolean };

const END_RECORD = 0x06054b50;
const ENTRY_RECORD = 0x02014b50;
/** The end record is 22 bytes and a comment of at most 65,535. */
const END_SEARCH_BYTES = 22 + 0xffff;

/**
 * Reads the directory of a zip without inflating anything (APPNOTE 6.3, 4.3.12 and 4.3.16).
 *
 * @returns null when there is no directory: not a zip, or one cut short.
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEndRecord(view);
  if (end === null) return null;
  const entries: ZipEntry[] = [];
  const size = view.getUint32(end + 12, true);
  // Bytes put in front of the archive shift every address, so the directory is found from its end.
  for (let at = end - size; at >= 0 && at + 46 <= end; ) {
    if (view.getUint32(at, true) !== ENTRY_RECORD) break;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      nameBytes: bytes.subarray(at + 46, at + 46 + nameLength),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** True when the directory has an entry of exactly this ASCII name. */
export function hasZipEntry(entries: readonly ZipEntry[], name: string): boolean {
  return entries.some(
    ({ nameBytes }) =>
      nameBytes.length === name.length && nameBytes.every((byte, index) => byte === name.charCodeAt(index)),
  );
}

function findEndRecord(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_SEARCH_BYTES);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  return null;
}
