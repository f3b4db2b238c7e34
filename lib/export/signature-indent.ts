import { printedWidthChars } from "./printed-width";

/**
 * How many characters each line of a sign-off stands from the right edge.
 *
 * Standard, GB/T 9704-2012, 7.3.5.2 (no seal): the name ends two characters from the edge and the date begins two
 * characters to the right of the name's beginning; a date longer than the name takes the two characters itself and
 * the name moves left. Only a pair of lines is a name and a date; any other number of lines just keeps two characters.
 */
export function signatureRightIndentChars(lines: readonly string[]): number[] {
  const [name, date] = lines;
  if (lines.length !== 2 || name === undefined || date === undefined) return lines.map(() => 2);
  const nameChars = printedWidthChars(name);
  const dateChars = printedWidthChars(date);
  if (dateChars > nameChars) return [dateChars - nameChars + 4, 2];
  return [2, nameChars - dateChars];
}
