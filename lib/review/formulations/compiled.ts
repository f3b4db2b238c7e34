import type { SetFormulation } from "@/lib/speech/set-formulation";

/** Keeps what is made of a list of formulations as long as the list lives: contexts share it over thousands of blocks. */
export function compiled<Made>(
  make: (formulations: readonly SetFormulation[]) => Made,
): (formulations: readonly SetFormulation[]) => Made {
  const known = new WeakMap<readonly SetFormulation[], Made>();
  return (formulations) => {
    const kept = known.get(formulations);
    if (kept !== undefined) return kept;
    const made = make(formulations);
    known.set(formulations, made);
    return made;
  };
}
