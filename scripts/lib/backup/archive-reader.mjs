import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { BLOCK, paddingOf, readTarHeader } from "./tar-header.mjs";

/** Thrown for a file that is not byte for byte what `openArchiveWriter` wrote. */
export class DamagedArchive extends Error {}

/**
 * Opens an archive and reads the list of its parts. Everything between the parts is checked here: with the hashes of the
 * parts themselves no byte of the file is left unwatched.
 *
 * @param {string} file
 * @throws DamagedArchive
 */
export async function openArchive(file) {
  const handle = await open(file, "r");
  try {
    const parts = await readParts(handle);
    return {
      parts,
      /** @returns {AsyncIterable<Buffer>} */
      stream: (name) => readPart(handle, partOf(parts, name)),
      async read(name) {
        const chunks = [];
        for await (const chunk of readPart(handle, partOf(parts, name))) chunks.push(chunk);
        return Buffer.concat(chunks);
      },
      async sha256(name) {
        const hash = createHash("sha256");
        for await (const chunk of readPart(handle, partOf(parts, name))) hash.update(chunk);
        return hash.digest("hex");
      },
      close: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

function partOf(parts, name) {
  const part = parts.get(name);
  if (part === undefined) throw new DamagedArchive(`no part ${name}`);
  return part;
}

/** @returns {Promise<Map<string, {offset: number, size: number}>>} */
async function readParts(handle) {
  const { size: fileSize } = await handle.stat();
  const parts = new Map();
  let offset = 0;
  for (;;) {
    const header = await readExactly(handle, offset, BLOCK);
    if (isZero(header)) break;
    const entry = readTarHeader(header);
    if (entry === undefined || parts.has(entry.name)) throw new DamagedArchive(`header at ${offset}`);
    const end = offset + BLOCK + entry.size;
    if (!isZero(await readExactly(handle, end, paddingOf(entry.size)))) {
      throw new DamagedArchive(`padding at ${end}`);
    }
    parts.set(entry.name, { offset: offset + BLOCK, size: entry.size });
    offset = end + paddingOf(entry.size);
  }
  const isEnd = fileSize === offset + 2 * BLOCK && isZero(await readExactly(handle, offset + BLOCK, BLOCK));
  if (!isEnd) throw new DamagedArchive(`end at ${offset}`);
  return parts;
}

async function* readPart(handle, { offset, size }) {
  const chunkBytes = 256 * 1024;
  for (let at = 0; at < size; at += chunkBytes) {
    yield await readExactly(handle, offset + at, Math.min(chunkBytes, size - at));
  }
}

async function readExactly(handle, position, length) {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await handle.read(buffer, 0, length, position);
  if (bytesRead < length) throw new DamagedArchive(`ends at ${position + bytesRead}`);
  return buffer;
}

const isZero = (buffer) => buffer.every((byte) => byte === 0);
