import { printedWidthChars } from "./printed-width";

const LABEL = /^附件[：:]\s*/u;
const NUMBER = /^(\d{1,2})[.．、]\s*/u;

/** Whether a line begins the list of annexes under a text: 附件：… */
export function beginsAnnexNote(text: string): boolean {
  return LABEL.test(text.trim());
}

/** Whether a line goes on with a list of annexes that has come to the number before. */
export function continuesAnnexNote(text: string, number: number): boolean {
  return Number(NUMBER.exec(text.trim())?.[1]) === number;
}

/**
 * One line for each annex of a block, which may hold several (附件：1.甲；2.乙).
 *
 * Standard, GB/T 9704-2012, 7.3.4: 附件 and a full-width colon, Arabic numbers with a dot where there is more than one
 * annex, no mark after a name.
 */
export function annexNoteLines(block: string): string[] {
  const text = block.trim();
  const label = LABEL.exec(text)?.[0] ?? "";
  const items: string[] = [];
  let rest = text.slice(label.length);
  for (let number = Number(NUMBER.exec(rest)?.[1] ?? 0); rest !== ""; number += 1) {
    const next =
      number === 0 ? -1 : rest.search(new RegExp(`(?<=[；;、，,。\\s])\\s*${number + 1}[.．、]`, "u"));
    items.push(next < 0 ? rest : rest.slice(0, next));
    rest = next < 0 ? "" : rest.slice(next);
  }
  return items.map((item, index) => `${index === 0 && label !== "" ? "附件：" : ""}${bareItem(item.trim())}`);
}

function bareItem(item: string): string {
  return item.replace(NUMBER, "$1.").replace(/[；;、，,。.\s]+$/u, "");
}

/**
 * Indents of a line of the list: two characters to 附件, further lines under the first character of the name (7.3.4).
 *
 * @returns characters the lines after the first stand from the left, and how far the first stands before them.
 */
export function annexNoteIndents(text: string): {
  readonly leftChars: number;
  readonly hangingChars: number;
} {
  const label = LABEL.test(text) ? "附件：" : "";
  const number = NUMBER.exec(text.slice(label.length))?.[0].trim() ?? "";
  const numberChars = printedWidthChars(number);
  const hangingChars = label.length + numberChars;
  return { leftChars: 2 + "附件：".length + numberChars, hangingChars };
}
