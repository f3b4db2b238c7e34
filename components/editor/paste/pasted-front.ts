import { frontLineRole } from "@/lib/corpus/front-line";
import { readSalutation } from "@/lib/corpus/salutation";
import { surnameLength } from "@/lib/corpus/surnames";
import type { BlockNode } from "@/lib/speech/draft-document";
import { inlineFromText } from "@/lib/speech/slot-text";
import type { PastedLine } from "./lines-from-html";

/** Title of two lines, subtitle, date, speaker and salutation, and one to spare. */
const MAX_FRONT_LINES = 7;
const MAX_TITLE_CHARS = 70;

/**
 * Title, date and speaker lines and salutation of a speech that was copied whole, one node a line.
 *
 * Empty where a line between title and salutation is none of these: what is not understood stays the body's.
 */
export function pastedFront(lines: readonly PastedLine[]): BlockNode[] {
  const at = lines.slice(0, MAX_FRONT_LINES).findIndex(({ text }) => isSalutation(text));
  const title = lines[0]?.text ?? "";
  if (at < 1 || title.length > MAX_TITLE_CHARS || /[。；]/u.test(title)) return [];
  const under = lines.slice(1, at).map(({ text }) => ({ type: frontLineRole(text, mayBeName), text }));
  const front: BlockNode[] = under.flatMap(({ type, text }) =>
    type === null ? [] : [{ type, content: inlineFromText(text) }],
  );
  if (front.length < under.length) return [];
  return [
    { type: "title", content: inlineFromText(title) },
    ...front,
    { type: "salutation", content: inlineFromText(lines[at]?.text ?? "") },
  ];
}

/** A salutation that has its line to itself. */
function isSalutation(text: string): boolean {
  const address = readSalutation(text);
  return address !== null && text.slice(address.length + 1).trim() === "";
}

/** A surname is enough under a title that was copied whole; the parser's word list is too heavy for the paper. */
function mayBeName(text: string): boolean {
  return surnameLength(text) > 0;
}
