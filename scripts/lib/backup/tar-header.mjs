/** Size of a tar block: headers are one, contents are filled up to whole ones. */
export const BLOCK = 512;

/** Largest size that fits the twelve octal characters of the header; larger ones are written in binary. */
const MAX_OCTAL = 8 ** 11 - 1;

/**
 * Header of one file in a tar archive.
 *
 * Standard: POSIX.1-1988 ustar; sizes of 8 GiB and more in GNU's base-256 form, which every tar in use reads.
 *
 * @param {{name: string, size: number, mtimeSeconds: number}} entry `name` at most 100 ASCII characters
 * @returns {Buffer} one block
 */
export function tarHeader({ name, size, mtimeSeconds }) {
  if (!/^[\x21-\x7e]{1,100}$/.test(name)) throw new RangeError(`not a name for the archive: ${name}`);
  const block = Buffer.alloc(BLOCK);
  block.write(name, 0, "ascii");
  // Readable by its owner alone, also when unpacked by hand: secrets are among the parts.
  block.write("0000600\0", 100, "ascii");
  block.write("0000000\0", 108, "ascii");
  block.write("0000000\0", 116, "ascii");
  writeSize(block, size);
  block.write(`${mtimeSeconds.toString(8).padStart(11, "0")}\0`, 136, "ascii");
  block.write("        ", 148, "ascii");
  block.write("0", 156, "ascii");
  block.write("ustar\0" + "00", 257, "ascii");
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "ascii");
  return block;
}

function writeSize(block, size) {
  if (size <= MAX_OCTAL) {
    block.write(`${size.toString(8).padStart(11, "0")}\0`, 124, "ascii");
    return;
  }
  block.writeUInt8(0x80, 124);
  block.writeBigUInt64BE(BigInt(size), 128);
}

/**
 * Reads a header that `tarHeader` wrote.
 *
 * @returns {{name: string, size: number} | undefined} undefined when a single bit of it differs from what we write
 */
export function readTarHeader(block) {
  const name = block.toString("latin1", 0, 100).replace(/\0+$/, "");
  const size = readSize(block);
  const mtimeSeconds = Number.parseInt(block.toString("ascii", 136, 147), 8);
  if (!Number.isSafeInteger(size) || !Number.isSafeInteger(mtimeSeconds)) return undefined;
  if (!/^[\x21-\x7e]{1,100}$/.test(name)) return undefined;
  return tarHeader({ name, size, mtimeSeconds }).equals(block) ? { name, size } : undefined;
}

function readSize(block) {
  if (block.readUInt8(124) === 0x80) return Number(block.readBigUInt64BE(128));
  return Number.parseInt(block.toString("ascii", 124, 135), 8);
}

/** Bytes that fill a content up to whole blocks. */
export const paddingOf = (size) => (BLOCK - (size % BLOCK)) % BLOCK;
