import { normaliseLine, splitLines } from "@/lib/text/normalise";
import { toSimplified } from "@/lib/text/to-simplified";
import { unifyBlanks } from "@/lib/text/unify-blanks";
import { stripPinyin } from "../strip-pinyin";
import { stripStars } from "../strip-stars";
import { textKey } from "../text-key";
import { unmaskParty } from "../unmask-party";

/** Remains of HTML: their letters are no letters of the text. */
const TAG = /<\/?[a-z][^<>]{0,300}>|<!--[^<>]{0,300}-->/gi;

/**
 * Lines as keys that compare across script, width, marks, blanks and maskings, so that a gold file may quote its source
 * or the cleaned text.
 */
export function comparableLines(lines: readonly string[]): string[] {
  const plain = lines.map((line) =>
    splitLines(stripStars(line.replace(TAG, "")))
      .map((piece) => stripPinyin(normaliseLine(piece)).text)
      .join(""),
  );
  return unmaskParty(toSimplified(plain)).map((line) => textKey(unifyBlanks(line)));
}

export function comparable(text: string): string {
  return comparableLines([text])[0] ?? "";
}
