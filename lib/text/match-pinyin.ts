/** Readings of a text, one entry a code point, each with the likeliest first. */
export type Readings = readonly (readonly string[])[];

/** Whether a query is typed in letters, so that it may be pinyin. */
export function isPinyinQuery(query: string): boolean {
  return /^[a-z][a-z0-9 ']*$/iu.test(query);
}

/**
 * Where letters fit the readings of a text: each character takes one letter or more from the start of a reading, so
 * that szpy, shuzhi, shuzpy and shuzhipingyi all find 述职评议. Signs between characters are passed over.
 *
 * @returns index of the first character matched, by code points; null when the letters fit nowhere.
 */
export function matchPinyin(readings: Readings, query: string): number | null {
  const letters = query.toLowerCase().replace(/[ ']/gu, "");
  if (letters === "") return null;
  const failed = new Set<number>();
  for (let start = 0; start < readings.length; start += 1) {
    if (isSign(readings[start])) continue;
    if (fits(readings, start, letters, 0, failed)) return start;
  }
  return null;
}

function isSign(readings: readonly string[] | undefined): boolean {
  return !/^[a-z0-9]/u.test(readings?.[0] ?? "");
}

function fits(readings: Readings, at: number, letters: string, from: number, failed: Set<number>): boolean {
  if (from === letters.length) return true;
  if (at >= readings.length) return false;
  const key = at * (letters.length + 1) + from;
  if (failed.has(key)) return false;
  const here = readings[at] ?? [];
  const found = isSign(here)
    ? fits(readings, at + 1, letters, from, failed)
    : here.some((reading) => takesPrefix(readings, at, reading, letters, from, failed));
  if (!found) failed.add(key);
  return found;
}

function takesPrefix(
  readings: Readings,
  at: number,
  reading: string,
  letters: string,
  from: number,
  failed: Set<number>,
): boolean {
  for (let length = 1; length <= reading.length; length += 1) {
    if (letters[from + length - 1] !== reading[length - 1]) return false;
    if (fits(readings, at + 1, letters, from + length, failed)) return true;
  }
  return false;
}
