/**
 * Rows as CSV that Excel and WPS read as Chinese and as text.
 *
 * Standard: RFC 4180 (quotes doubled, lines end with CR LF). Custom: a byte-order mark, without which Excel takes the file
 * for GBK; a quote mark before a cell that a spreadsheet would run as a formula (OWASP, CSV injection).
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `${BOM}${csvLines(rows)}`;
}

/** The same without the mark, for a file written piece by piece. */
export function csvLines(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

const BOM = "\uFEFF";

/** What spreadsheets take for the start of a formula, full-width forms included. */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r])/u;

function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
