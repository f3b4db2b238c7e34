import { fail, ok, type Result } from "@/lib/result";
import type { SetFormulation } from "@/lib/speech/set-formulation";
import { MAX_UNIT_FORMULATIONS, type UnitFormulations } from "./unit-formulations";

/** Where an entry comes from: the product, the product as the unit changed it, or the unit alone. */
export type FormulationOrigin = "built-in" | "changed" | "own";

/** An entry of the whole list, those switched off among them. */
export type ListedFormulation = {
  readonly entry: SetFormulation;
  readonly origin: FormulationOrigin;
  readonly isOff: boolean;
};

/** The unit's own entries first, then the built-in ones as the unit has changed them. */
export function listFormulations(
  builtIn: readonly SetFormulation[],
  { formulations, off }: UnitFormulations,
): ListedFormulation[] {
  const changed = new Map(formulations.map((entry) => [entry.id, entry]));
  const known = new Set(builtIn.map(({ id }) => id));
  const hidden = new Set(off);
  const listed = (entry: SetFormulation, origin: FormulationOrigin) => {
    return { entry, origin, isOff: hidden.has(entry.id) };
  };
  return [
    ...formulations.filter(({ id }) => !known.has(id)).map((entry) => listed(entry, "own")),
    ...builtIn.map((entry) => {
      const own = changed.get(entry.id);
      return own === undefined ? listed(entry, "built-in") : listed(own, "changed");
    }),
  ];
}

/** Whether an entry has these words in any of its wordings or its authority. */
export function hasWords({ entry }: ListedFormulation, words: string): boolean {
  const { term, canonical, also = [], replaces = [], wrong, authority } = entry;
  const wordings = [term, canonical, authority.name, ...also, ...replaces, ...wrong.map(({ text }) => text)];
  return wordings.some((wording) => wording.includes(words));
}

/** The list with this entry in it, in the place of one with the same id. */
export function withFormulation(
  { formulations, off }: UnitFormulations,
  entry: SetFormulation,
): UnitFormulations {
  const isKnown = formulations.some(({ id }) => id === entry.id);
  return {
    formulations: isKnown
      ? formulations.map((each) => (each.id === entry.id ? entry : each))
      : [entry, ...formulations],
    off,
  };
}

/** The list without the unit's entry of this id; the built-in one it changed, if any, is in force again. */
export function withoutFormulation({ formulations, off }: UnitFormulations, id: string): UnitFormulations {
  return { formulations: formulations.filter((entry) => entry.id !== id), off };
}

/** The list with an entry switched on or off. */
export function switched(list: UnitFormulations, id: string, isOff: boolean): UnitFormulations {
  const others = list.off.filter((each) => each !== id);
  return { formulations: list.formulations, off: isOff ? [...others, id] : others };
}

/** A list with another put into it: of entries with one id the other's stays, what either switches off is off. */
export function joinFormulations(
  list: UnitFormulations,
  other: UnitFormulations,
): Result<UnitFormulations, "formulations-too-many"> {
  const entries = new Map([...list.formulations, ...other.formulations].map((entry) => [entry.id, entry]));
  if (entries.size > MAX_UNIT_FORMULATIONS)
    return fail("formulations-too-many", { limit: MAX_UNIT_FORMULATIONS });
  return ok({ formulations: [...entries.values()], off: [...new Set([...list.off, ...other.off])] });
}
