/**
 * A moment as a .docx states it, for reading: 2026-01-08 09:30. Word writes the clock of its own machine and calls it
 * UTC, so that the figures are shown as they stand.
 */
export function fileTime(date: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(date);
  return match === null ? date : `${match[1]} ${match[2]}`;
}
