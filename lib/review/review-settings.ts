import { z } from "zod";
import { MOST_COPIED_SHARE } from "@/lib/overlap/originality";
import { setFormulationSchema } from "@/lib/speech/set-formulation";
import { ignoredFindingSchema, MAX_IGNORED, readIgnoredFindings } from "./ignored-finding";
import { MAX_NAME_CHARS, MAX_NAMES, type NameRegister } from "./name-register";
import { MAX_UNIT_FORMULATIONS, NO_UNIT_FORMULATIONS, type UnitFormulations } from "./unit-formulations";

/** What a unit has set for its checks. */
export type ReviewSettings = {
  readonly ignored: readonly {
    readonly rule: string;
    readonly text: string;
    readonly around: string | null;
  }[];
  readonly register: NameRegister;
  readonly formulations: UnitFormulations;
  /** Percent of copied characters from which on a draft counts as copied too much, 0 to 100. */
  readonly mostCopiedPercent: number;
};

const DEFAULT_COPIED_PERCENT = Math.round(MOST_COPIED_SHARE * 100);

export const NO_REVIEW_SETTINGS: ReviewSettings = {
  ignored: [],
  register: { places: [], persons: [] },
  formulations: NO_UNIT_FORMULATIONS,
  mostCopiedPercent: DEFAULT_COPIED_PERCENT,
};

const name = z.string().trim().min(1).max(MAX_NAME_CHARS);
const names = z.array(name).max(MAX_NAMES);
const percent = z.number().int().min(0).max(100);
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
    mostCopiedPercent: percent,
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
    mostCopiedPercent: percent.catch(DEFAULT_COPIED_PERCENT).parse(stored.mostCopiedPercent),
  };
}
