import { signatureRightIndentChars } from "../signature-indent";
import type { ReadingPage } from "./fill-pages";
import type { ReadingBlock } from "./reading-block";

/** How far each line of the sign-off stands from the right edge, in characters. */
export function signatureIndents(pages: readonly ReadingPage[]): ReadonlyMap<ReadingBlock, number> {
  const lines = pages.flatMap(({ lines: own }) => own.map(({ block }) => block));
  const blocks = [...new Set(lines.filter(({ kind }) => kind === "signature"))];
  const indents = signatureRightIndentChars(blocks.map(({ text }) => text));
  return new Map(blocks.map((block, index) => [block, indents[index] ?? 0]));
}
