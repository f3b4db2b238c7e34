import { z } from "zod";
import { setFormulationSchema } from "@/lib/speech/set-formulation";
import { ignoredFindingSchema, MAX_IGNORED, readIgnoredFindings } from "./ignored-finding";
import { MAX_UNIT_FORMULATIONS, NO_UNIT_FORMULATIONS, type UnitFormulations } from "./unit-formulations";

/** The unit's own register: names that belong in its texts. A person may be followed by a post, 王一（县委书记）. */
export type NameRegister = { readonly places: readonly string[]; readonly persons: readonly string[] };

/** What a unit has set for its checks. */
export type ReviewSettings = {
  readonly ignored: readonly {
    readonly rule: string;
    readonly text: string;
    readonly around: string | null;
  }[];
  readonly register: NameRegister;
  readonly formulations: UnitFormulations;
};

export const NO_REVIEW_SETTINGS: ReviewSettings = {
  ignored: [],
  register: { places: [], persons: [] },
  formulations: NO_UNIT_FORMULATIONS,
};

const name = z.string().trim().min(1).max(60);
const names = z.array(name).max(2_000);
const registerSchema = z.object({ places: names, persons: names });
const formulationsSchema = z.object({
  formulations: z.array(setFormulationSchema).max(MAX_UNIT_FORMULATIONS),
  off: z.array(z.string().max(80)).max(MAX_UNIT_FORMULATIONS),
});

/** The form in which settings are changed: whole parts at a time. */
export const reviewSettingsChangeSchema = z
  .object({
    ignored: z.array(ignoredFindingSchema).max(MAX_IGNORED),
    register: registerSchema,
    formulations: formulationsSchema,
  })
  .partial()
  .refine((change) => Object.keys(change).length > 0);

export type ReviewSettingsChange = z.infer<typeof reviewSettingsChangeSchema>;

/** Reads what was stored: a part that is not sound counts as not set, the others stay. */
export function readReviewSettings(value: unknown): ReviewSettings {
  const stored = z.record(z.string(), z.unknown()).catch({}).parse(value);
  return {
    ignored: readIgnoredFindings(stored.ignored),
    register: registerSchema.catch({ places: [], persons: [] }).parse(stored.register),
    formulations: formulationsSchema.catch({ formulations: [], off: [] }).parse(stored.formulations),
  };
}
