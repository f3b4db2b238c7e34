import { fail, ok, type Result } from "@/lib/result";
import { DRAFT_SCHEMA_VERSION, type DraftDocument, draftDocumentSchema } from "./draft-document";

/**
 * One step from a version of the stored draft to the next. It gets the document as that version stored it, already
 * known to be an object of type `doc`, and sets no version itself.
 */
export type DraftMigration = {
  readonly from: number;
  readonly migrate: (document: Readonly<Record<string, unknown>>) => Record<string, unknown>;
};

/** Steps in order, without gaps, up to `DRAFT_SCHEMA_VERSION`. */
const MIGRATIONS: readonly DraftMigration[] = [
  // Version 2 adds filled slots and facts of the writer's own; what version 1 holds means the same in it.
  { from: 1, migrate: (document) => ({ ...document }) },
];

export type ReadDraftFailure = "draft-invalid" | "draft-too-new";

/**
 * Reads a stored draft of any version this product has written.
 *
 * @returns the draft in today's shape, a copy; `draft-invalid` with the place of the first fault in `path`, or
 *   `draft-too-new` with the versions `found` and `supported`.
 */
export function readDraftDocument(value: unknown): Result<DraftDocument, ReadDraftFailure> {
  const migrated = migrateDraftDocument(value, MIGRATIONS, DRAFT_SCHEMA_VERSION);
  if (!migrated.ok) return migrated;
  const parsed = draftDocumentSchema.safeParse(migrated.value);
  if (parsed.success) return ok(parsed.data);
  return fail("draft-invalid", { path: parsed.error.issues[0]?.path.join(".") ?? "" });
}

/** Takes a stored draft through the steps from its own version to `target`; today's shape is not checked here. */
export function migrateDraftDocument(
  value: unknown,
  migrations: readonly DraftMigration[],
  target: number,
): Result<unknown, ReadDraftFailure> {
  if (!isRecord(value) || value.type !== "doc" || !isRecord(value.attrs))
    return fail("draft-invalid", { path: "" });
  const found = value.attrs.schemaVersion;
  if (typeof found !== "number" || !Number.isInteger(found) || found < 1) {
    return fail("draft-invalid", { path: "attrs.schemaVersion" });
  }
  if (found > target) return fail("draft-too-new", { found, supported: target });
  let document = value;
  for (let version = found; version < target; version += 1) {
    const step = migrations.find((migration) => migration.from === version);
    if (step === undefined) throw new RangeError(`migrateDraftDocument: no step from version ${version}`);
    const next = step.migrate(document);
    const attrs = isRecord(next.attrs) ? next.attrs : {};
    document = { ...next, attrs: { ...attrs, schemaVersion: version + 1 } };
  }
  return ok(document);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
