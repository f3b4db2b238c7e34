import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { BLOCK, paddingOf, tarHeader } from "./tar-header.mjs";

/**
 * Writes a tar archive part by part. How long a part becomes is known only after it has passed, so its header is
 * filled in afterwards: nothing is kept in memory or in a second file.
 *
 * @param {string} file must not exist yet; readable by its owner alone
 * @param {Date} createdAt given to every part
 */
export async function openArchiveWriter(file, createdAt) {
  const handle = await open(file, "wx", 0o600);
  const mtimeSeconds = Math.floor(createdAt.getTime() / 1000);
  let offset = 0;
  const append = async (bytes) => {
    await handle.writeFile(bytes);
    offset += bytes.length;
  };
  return {
    /**
     * @param {string} name
     * @param {AsyncIterable<Buffer> | Iterable<Buffer>} content
     * @returns {Promise<{bytes: number, sha256: string}>}
     */
    async add(name, content) {
      const headerOffset = offset;
      await append(Buffer.alloc(BLOCK));
      const hash = createHash("sha256");
      for await (const chunk of content) {
        hash.update(chunk);
        await append(chunk);
      }
      const size = offset - headerOffset - BLOCK;
      await append(Buffer.alloc(paddingOf(size)));
      await handle.write(tarHeader({ name, size, mtimeSeconds }), 0, BLOCK, headerOffset);
      return { bytes: size, sha256: hash.digest("hex") };
    },
    /** Ends the archive and waits until the disk has it. */
    async finish() {
      await append(Buffer.alloc(2 * BLOCK));
      await handle.sync();
      await handle.close();
    },
    abandon: () => handle.close().catch(() => undefined),
  };
}
