/** A change in the first months of a year counts for that year; a later one for the next, as the day is not known. */
const EARLY_MONTHS = 3;

/** The first year all of whose texts come after a date (YYYY-MM or YYYY-MM-DD), or nearly all. */
export function firstStaleYear(date: string): number {
  const [year, month] = date.split("-").map(Number);
  return (year ?? 0) + ((month ?? 1) <= EARLY_MONTHS ? 0 : 1);
}
