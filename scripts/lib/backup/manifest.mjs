import { createHash } from "node:crypto";
import { z } from "zod";

export const MANIFEST = "manifest.json";
/** Holds the hash of the manifest, which holds those of all other parts. */
export const MANIFEST_HASH = "manifest.sha256";

/** Raised when an older program could no longer restore what a newer one writes. */
export const FORMAT_VERSION = 1;

/** What every version of the format says, so that a newer one can be told from a wrong file. */
export const headSchema = z.object({ format: z.literal("shubi-backup"), formatVersion: z.number().int() });

export const manifestSchema = headSchema.extend({
  createdAt: z.string(),
  program: z.string(),
  postgres: z.string(),
  /** Applied to the database, in the order they were applied. */
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  tables: z.array(
    z.object({
      name: z.string(),
      part: z.string(),
      columns: z.array(z.string()),
      rows: z.number().int(),
      comment: z.string().nullable(),
    }),
  ),
  sequences: z.array(z.object({ name: z.string(), value: z.string(), called: z.boolean() })),
  /** Names of the secrets kept as `secrets/<name>`; none when they came from the environment. */
  secrets: z.array(z.string()),
  parts: z.record(z.string(), z.object({ bytes: z.number().int(), sha256: z.string() })),
});

/** @typedef {z.infer<typeof manifestSchema>} Manifest */

export const sha256Of = (bytes) => createHash("sha256").update(bytes).digest("hex");
