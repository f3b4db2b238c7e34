import type { SetFormulation } from "@/lib/speech/set-formulation";
import { BUILT_IN_FORMULATIONS } from "./built-in-formulations";
import type { UnitFormulations } from "./review-settings";

/** The built-in formulations as a unit has changed them: its own entries win by id, those switched off are left out. */
export function formulationsInForce({ entries, off }: UnitFormulations): readonly SetFormulation[] {
  if (entries.length === 0 && off.length === 0) return BUILT_IN_FORMULATIONS;
  const own = new Set(entries.map(({ id }) => id));
  const silent = new Set(off);
  return [...BUILT_IN_FORMULATIONS.filter(({ id }) => !own.has(id)), ...entries].filter(
    ({ id }) => !silent.has(id),
  );
}
