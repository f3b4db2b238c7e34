import { chineseDate, type FactSheet } from "@/lib/speech/fact-sheet";
import type { PageProfile } from "./page-profile";

/** 版记 as printed: who gets a copy, who issues the document, and when. An empty part is not printed. */
export type ImprintLines = { readonly copyTo: string; readonly issuer: string; readonly issued: string };

/** Size of the imprint, GB/T 9704-2012, 7.4.2: no. 4. */
export const IMPRINT_SIZE_PT = 14;

/** Rules of the imprint, 7.4.1: the first and the last 0.35 mm, those between 0.25 mm. */
export const IMPRINT_RULES_MM = { outer: 0.35, inner: 0.25 } as const;

/**
 * The imprint of a draft: 抄送 with a full stop behind the last name, and the issuer (the unit of the fact sheet where the
 * profile names none) with the date and 印发 (7.4.2, 7.4.3).
 *
 * @returns null where the profile has no imprint, or there is nothing to print in it.
 */
export function imprintLines(
  { imprint }: Pick<PageProfile, "imprint">,
  facts: FactSheet,
): ImprintLines | null {
  if (imprint === null) return null;
  const to = imprint.copyTo.replace(/^抄送[：:]\s*/u, "").replace(/[。；，\s]+$/u, "");
  const lines = {
    copyTo: to === "" ? "" : `抄送：${to}。`,
    issuer: imprint.issuer || (facts.unit ?? ""),
    issued: facts.date === undefined ? "" : `${chineseDate(facts.date)}印发`,
  };
  return Object.values(lines).every((line) => line === "") ? null : lines;
}
