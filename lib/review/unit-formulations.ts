import { z } from "zod";
import { fail, ok, type Result } from "@/lib/result";
import { type SetFormulation, setFormulationSchema } from "@/lib/speech/set-formulation";

const FORMAT = "shubi-formulations";
const VERSION = 1;
/** Far above any list a unit keeps; a longer file is another file. */
export const MAX_UNIT_FORMULATIONS = 5000;

/** A unit's own changes to the built-in list: entries added or put in the place of one with the same id, and ids switched off. */
export type UnitFormulations = {
  readonly formulations: readonly SetFormulation[];
  readonly off: readonly string[];
};

export const NO_UNIT_FORMULATIONS: UnitFormulations = { formulations: [], off: [] };

export type UnitFormulationsError =
  | "formulations-not-json"
  | "formulations-other-file"
  | "formulations-newer-version"
  | "formulations-too-many"
  | "formulations-broken-entry"
  | "formulations-double-id";

/**
 * The list in force at a unit: the built-in entries in their order, each as the unit has changed it, without those it
 * has switched off, and its own after them.
 */
export function formulationsInForce(
  builtIn: readonly SetFormulation[],
  { formulations, off }: UnitFormulations,
): readonly SetFormulation[] {
  const own = new Map(formulations.map((entry) => [entry.id, entry]));
  const hidden = new Set(off);
  const known = new Set(builtIn.map(({ id }) => id));
  return [
    ...builtIn.map((entry) => own.get(entry.id) ?? entry),
    ...formulations.filter(({ id }) => !known.has(id)),
  ].filter(({ id }) => !hidden.has(id));
}

/** The unit's list as a file: JSON that `readUnitFormulations` reads back. */
export function writeUnitFormulations({ formulations, off }: UnitFormulations): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, formulations, off }, null, 2)}\n`;
}

const fileSchema = z.looseObject({
  format: z.literal(FORMAT),
  version: z.number().int().positive(),
  formulations: z.array(z.unknown()).default([]),
  off: z.array(z.string().min(1)).default([]),
});

/**
 * Reads a unit's list from the text of a file. All entries are sound or the file is refused as a whole, so that half a
 * list is never taken for the whole.
 *
 * @returns failures with `place` (1-based number of the entry) and `id` where one entry is at fault, `limit` where there
 * are too many.
 */
export function readUnitFormulations(text: string): Result<UnitFormulations, UnitFormulationsError> {
  const json = parseJson(text);
  if (json === undefined) return fail("formulations-not-json");
  const file = fileSchema.safeParse(json);
  if (!file.success) return fail("formulations-other-file");
  const { version, formulations: entries, off } = file.data;
  if (version > VERSION) return fail("formulations-newer-version");
  if (entries.length > MAX_UNIT_FORMULATIONS)
    return fail("formulations-too-many", { limit: MAX_UNIT_FORMULATIONS });
  const formulations: SetFormulation[] = [];
  const seen = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    const parsed = setFormulationSchema.safeParse(entry);
    if (!parsed.success) return fail("formulations-broken-entry", { place: index + 1, id: idOf(entry) });
    if (seen.has(parsed.data.id))
      return fail("formulations-double-id", { place: index + 1, id: parsed.data.id });
    seen.add(parsed.data.id);
    formulations.push(parsed.data);
  }
  return ok({ formulations, off: [...new Set(off)] });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ""));
  } catch {
    return undefined;
  }
}

function idOf(entry: unknown): string {
  const named = z.looseObject({ id: z.string() }).safeParse(entry);
  return named.success ? named.data.id : "";
}
