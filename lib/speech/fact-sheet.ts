import { z } from "zod";
import { LEVELS } from "./level";
import { isOwnBinding, MAX_OWN_FACTS, type OwnBinding, ownFactName, ownFactSchema } from "./own-fact";

/** Keys of the fact sheet (要素表) of a draft. */
export const FACT_KEYS = [
  "unit",
  "level",
  "year",
  "occasion",
  "speaker",
  "post",
  "unitCount",
  "date",
  "place",
  "minutes",
  "own",
] as const;

export type FactKey = (typeof FACT_KEYS)[number];

/** Longest value of a fact, in UTF-16 units. */
export const MAX_FACT_CHARS = 120;

const line = z.string().trim().max(MAX_FACT_CHARS);
const ownFact = ownFactSchema(MAX_FACT_CHARS);

/**
 * What is known of the occasion. Every value is optional: a speech is often begun before its date is fixed.
 * `minutes` is the length aimed at; `year` is the year reported on, not the year of the meeting; `own` are facts the
 * writer added, in the order shown.
 */
export const factSheetSchema = z.object({
  unit: line.optional(),
  level: z.enum(LEVELS).optional(),
  year: z.number().int().min(1949).max(2099).optional(),
  occasion: line.optional(),
  speaker: line.optional(),
  post: line.optional(),
  unitCount: z.number().int().min(0).max(9999).optional(),
  date: z.iso.date().optional(),
  place: line.optional(),
  minutes: z.number().int().min(1).max(240).optional(),
  own: z
    .array(ownFact)
    .max(MAX_OWN_FACTS)
    .refine((facts) => new Set(facts.map(({ name }) => name)).size === facts.length)
    .optional(),
});

export type FactSheet = z.infer<typeof factSheetSchema>;

/**
 * Reads a fact sheet that was stored, or is still being typed: every value that is sound by itself is kept, the others
 * (a year of two digits so far) are left out. One odd value must cost neither the sheet nor the draft it belongs to.
 */
export function readFactSheet(value: unknown): FactSheet {
  const whole = factSheetSchema.safeParse(value);
  if (whole.success) return whole.data;
  if (typeof value !== "object" || value === null) return {};
  const sound = Object.entries({ ...value, own: soundOwnFacts(value) }).filter(
    ([key, fact]) => factSheetSchema.safeParse({ [key]: fact }).success,
  );
  return factSheetSchema.parse(Object.fromEntries(sound));
}

function soundOwnFacts(sheet: object): { name: string; value: string }[] | undefined {
  if (!("own" in sheet) || !Array.isArray(sheet.own)) return undefined;
  const byName = new Map<string, { name: string; value: string }>();
  for (const fact of sheet.own) {
    const parsed = ownFact.safeParse(fact);
    if (parsed.success && !byName.has(parsed.data.name)) byName.set(parsed.data.name, parsed.data);
  }
  return [...byName.values()].slice(0, MAX_OWN_FACTS);
}

/** What a slot can be bound to on every sheet: a fact, or a value derived from one. */
export const FACT_BINDINGS = [
  "unit",
  "year",
  "nextYear",
  "occasion",
  "speaker",
  "post",
  "unitCount",
  "date",
  "place",
] as const;

export type StandardBinding = (typeof FACT_BINDINGS)[number];

/** What a slot can be bound to; a fact of the writer's own is meant by its name. */
export type FactBinding = StandardBinding | OwnBinding;

export function isFactBinding(value: unknown): value is FactBinding {
  return FACT_BINDINGS.some((binding) => binding === value) || isOwnBinding(value);
}

/** Label a bound slot shows while its fact is missing. */
export const FACT_BINDING_LABELS: Readonly<Record<StandardBinding, string>> = {
  unit: "单位",
  year: "年度",
  nextYear: "次年",
  occasion: "会议名称",
  speaker: "讲话人",
  post: "职务",
  unitCount: "述职人数",
  date: "日期",
  place: "地点",
};

/** The name of what a slot is bound to. */
export function bindingName(binding: FactBinding): string {
  return isOwnBinding(binding) ? ownFactName(binding) : FACT_BINDING_LABELS[binding];
}

/** The binding a slot label stands for; null for a free slot such as 〔数字〕. */
export function bindingFromLabel(label: string): StandardBinding | null {
  return FACT_BINDINGS.find((binding) => FACT_BINDING_LABELS[binding] === label) ?? null;
}

/**
 * The text a bound slot shows, or null while the fact is missing.
 *
 * Dates follow GB/T 9704-2012, 7.3.5.4: Arabic numerals, no leading zeros.
 */
export function boundValue(facts: FactSheet, binding: FactBinding): string | null {
  if (isOwnBinding(binding)) {
    const name = ownFactName(binding);
    return facts.own?.find((fact) => fact.name === name)?.value || null;
  }
  switch (binding) {
    case "year":
      return facts.year === undefined ? null : String(facts.year);
    case "nextYear":
      return facts.year === undefined ? null : String(facts.year + 1);
    case "unitCount":
      return facts.unitCount === undefined ? null : String(facts.unitCount);
    case "date":
      return facts.date === undefined ? null : chineseDate(facts.date);
    default:
      return facts[binding] || null;
  }
}

/** 2026-01-05 → 2026年1月5日. */
export function chineseDate(isoDate: string): string {
  const [year, month, day] = isoDate.split("-");
  return `${year}年${Number(month)}月${Number(day)}日`;
}
