import { z } from "zod";

/** Longest name of a fact of the writer's own, in UTF-16 units: it must fit on a slot. */
export const MAX_OWN_FACT_NAME_CHARS = 40;
/** Most facts of the writer's own on one sheet. */
export const MAX_OWN_FACTS = 40;

const PREFIX = "own:";

/** The binding of a slot to a fact of the writer's own, by the fact's name. */
export type OwnBinding = `own:${string}`;

/** Brackets and line ends cannot stand on a slot. */
const NAME = /^[^〔〕\r\n]{1,40}$/u;

/** A fact the writer added to the sheet, such as 乡镇数. Names differ within a sheet. */
export function ownFactSchema(maxValueChars: number) {
  return z.object({
    name: z.string().trim().regex(NAME),
    value: z.string().trim().max(maxValueChars),
  });
}

/** The binding for a fact of this name. */
export function ownBinding(name: string): OwnBinding {
  return `${PREFIX}${name}`;
}

export function isOwnBinding(value: unknown): value is OwnBinding {
  return typeof value === "string" && value.startsWith(PREFIX) && NAME.test(value.slice(PREFIX.length));
}

/** The name of the fact a binding means. */
export function ownFactName(binding: OwnBinding): string {
  return binding.slice(PREFIX.length);
}

/** Whether a name can be given to a fact beside those there are. */
export function isFreeOwnFactName(name: string, taken: readonly { readonly name: string }[]): boolean {
  return NAME.test(name.trim()) && !taken.some((fact) => fact.name === name.trim());
}
