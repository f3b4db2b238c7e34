import { z } from "zod";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { type CheckFacts, NO_FACTS } from "./review-context";
import { toldLevel } from "./told-level";

const line = z.string().trim().min(1).nullish().catch(null);
const word = z.string().trim().min(1);
/** 王一, or { name: 王一, post: 县委书记 }, which is written 王一（县委书记） in the register. */
const person = z
  .object({ name: word, post: word.nullish().catch(null), title: word.nullish().catch(null) })
  .transform(({ name, post, title }) => {
    const held = post ?? title ?? null;
    return held === null ? name : `${name}（${held}）`;
  });
const names = z
  .array(z.union([word, person]))
  .nullish()
  .catch(null);
const count = z.coerce.number().int().positive().nullish().catch(null);

const sheetSchema = z.object({
  unit: line,
  level: z
    .string()
    .nullish()
    .transform((name) => toldLevel(name ?? ""))
    .catch(null),
  year: count,
  occasion: line,
  speaker: line,
  post: line,
  unitCount: count,
  places: names,
  persons: names,
  minutes: count,
});

/**
 * The fact sheet of a file: every key is optional, a level may be named in whatever words (county, 县, school, 社区), and what is
 * no sound value is left out.
 *
 * @throws TypeError when it is no object at all.
 */
export function readCheckFacts(sheet: unknown): { readonly facts: CheckFacts; readonly year: number | null } {
  const parsed = sheetSchema.safeParse(sheet);
  if (!parsed.success) throw new TypeError("readCheckFacts: not an object");
  const { year, places, persons, ...known } = parsed.data;
  const facts: CheckFacts = {
    unit: known.unit ?? null,
    level: known.level ?? null,
    occasion: known.occasion ?? null,
    speaker: known.speaker ?? null,
    post: known.post ?? null,
    unitCount: known.unitCount ?? null,
    places: places ?? [],
    persons: persons ?? [],
    minutes: known.minutes ?? null,
  };
  return { facts, year: year ?? null };
}

/**
 * What the checks need of a draft's fact sheet. Values of the writer's own facts are names that belong in the text.
 *
 * @param register - the unit's own names of places and units, and of persons.
 */
export function checkFactsOf(
  sheet: FactSheet,
  register: { readonly places: readonly string[]; readonly persons: readonly string[] },
): CheckFacts {
  const own = (sheet.own ?? []).map(({ value }) => value).filter((value) => value !== "");
  return {
    ...NO_FACTS,
    unit: sheet.unit || null,
    level: sheet.level ?? null,
    occasion: sheet.occasion || null,
    speaker: sheet.speaker || null,
    post: sheet.post || null,
    unitCount: sheet.unitCount ?? null,
    places: [...register.places, ...own, ...(sheet.place ? [sheet.place] : [])],
    persons: [...register.persons, ...own],
    minutes: sheet.minutes ?? null,
  };
}

/** Year a draft is spoken in: that of its date, else the year after the one reported on is as likely, so the latter. */
export function spokenYear(sheet: FactSheet): number | null {
  return sheet.date === undefined ? (sheet.year ?? null) : Number(sheet.date.slice(0, 4));
}
