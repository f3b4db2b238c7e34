const CENTRAL_ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_BYTES = 22;

/** 1 January 1980, 0:00: the first day that a zip archive can name (APPNOTE.TXT 4.4.6). */
const FIRST_DAY = 0x0021 << 16;

/**
 * Sets every entry of a zip archive to the same moment, in place, so that the same content gives the same bytes.
 *
 * @param zip - an archive without comment and below 4 GB, as the .docx library writes it.
 * @throws RangeError when the bytes are no such archive.
 */
export function withoutZipTimes(zip: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - END_BYTES;
  if (end < 0 || view.getUint32(end, true) !== END)
    throw new RangeError("withoutZipTimes: not a zip archive");
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== CENTRAL_ENTRY)
      throw new RangeError("withoutZipTimes: a broken directory");
    view.setUint32(at + 12, FIRST_DAY, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, FIRST_DAY, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return zip;
}
