import lexicon from "@/corpus/lexicon/set-formulations.json";
import { type SetFormulation, setFormulationSchema } from "@/lib/speech/set-formulation";

/** The set formulations that come with the product; a unit's own changes are laid over them by id. */
export const BUILT_IN_FORMULATIONS: readonly SetFormulation[] = lexicon.formulations.map((entry) =>
  setFormulationSchema.parse(entry),
);
