const MARK = /[^\p{L}\p{N}\s]/u;

/** Marks that stand directly before a place of a text, up to so many; half a surrogate pair is no mark. */
export function marksBefore(text: string, place: number, most: number): number {
  let count = 0;
  while (count < most && isMark(text.charAt(place - count - 1))) count += 1;
  return count;
}

/** The same for marks that open a quotation, a title or a bracket. */
export function openersBefore(text: string, place: number, most: number): number {
  let count = 0;
  while (count < most && /[“‘《（【(]/u.test(text.charAt(place - count - 1))) count += 1;
  return count;
}

/** Marks that stand at and directly behind a place of a text, up to so many. */
export function marksBehind(text: string, place: number, most: number): number {
  let count = 0;
  while (count < most && isMark(text.charAt(place + count))) count += 1;
  return count;
}

/** The same for marks that end a sentence, a quotation, a title or a bracket. */
export function closersBehind(text: string, place: number, most: number): number {
  let count = 0;
  while (count < most && /[。！？!?…”’》）】)]/u.test(text.charAt(place + count))) count += 1;
  return count;
}

function isMark(character: string): boolean {
  return MARK.test(character) && !/[\ud800-\udfff]/.test(character);
}
