import { toWordingUnits } from "./wording-units";

/** Shorter beginnings of a retired phrase are words anybody uses. */
const LEAST_CHARS = 6;

/**
 * Whether a suggestion would make the writer say a phrase that was retired, or go on saying it.
 *
 * @param before - draft up to the cursor.
 * @param text - what is offered behind it.
 * @param retired - texts of retired phrases, with slots and ordinal tokens.
 */
export function offersRetired(before: string, text: string, retired: readonly string[]): boolean {
  const tail = wordingOf(before.slice(-80));
  const said = tail + wordingOf(text);
  return retired.some((phrase) => {
    const wording = wordingOf(phrase.replaceAll(/⟦[a-z]+!?⟧/gu, ""));
    if (wording === "") return false;
    if (said.lastIndexOf(wording) + wording.length > tail.length && said.includes(wording)) return true;
    for (let length = wording.length - 1; length >= LEAST_CHARS; length -= 1) {
      if (said.endsWith(wording.slice(0, length))) return true;
    }
    return false;
  });
}

/** With every slot and figure the same, as the index compares wording. */
function wordingOf(text: string): string {
  return String.fromCharCode(...toWordingUnits(text).units);
}
