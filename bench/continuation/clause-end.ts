import { BLANK_UNIT, END_UNIT, LINE_UNIT } from "@/lib/suggest/continuation/wording-units";

const CLAUSE_END = /[，。；：、？！…]/u;

export function isClauseEnd(unit: number): boolean {
  return CLAUSE_END.test(String.fromCharCode(unit));
}

/** No suggestion goes over a line end or into a blank. */
export function endsWording(unit: number): boolean {
  return unit === END_UNIT || unit === LINE_UNIT || unit === BLANK_UNIT;
}
