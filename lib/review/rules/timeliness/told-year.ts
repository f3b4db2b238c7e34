import { yearsIn } from "../../formulations/earlier-year";

const RELATIVE: Readonly<Record<string, number>> = { 前年: -2, 去年: -1, 今年: 0, 本年: 0, 明年: 1, 后年: 2 };
const RELATIVE_WORD = /前年|去年|今年|本年|明年|后年/gu;

/** A year and whether it stands there in figures, or is counted from the draft's own. */
export type ToldYear = { readonly year: number; readonly isNamed: boolean };

/** The year that the words before a place, in its sentence, say they are about. */
export function toldYear(before: string, year: number): ToldYear {
  const word = [...before.matchAll(RELATIVE_WORD)].at(-1);
  const named = [
    ...before.matchAll(/(?<!\d)(?:19|20)\d{2}年|[一二][〇○零九][〇○零一二三四五六七八九]{2}年/gu),
  ].at(-1);
  if (named !== undefined && named.index > (word?.index ?? -1))
    return { year: yearsIn(named[0])[0] ?? year, isNamed: true };
  if (word !== undefined) return { year: year + (RELATIVE[word[0]] ?? 0), isNamed: false };
  return { year, isNamed: false };
}
