import type { CleanLine } from "../clean-line";

/** Texts as lines that cleaning has nothing to add to. */
export function cleanLinesOf(texts: readonly string[]): CleanLine[] {
  return texts.map((text) => ({
    raw: text,
    text,
    headingLevel: null,
    indented: false,
    afterGap: false,
    afterBlank: false,
  }));
}
