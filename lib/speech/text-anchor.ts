import { z } from "zod";
import type { DraftDocument } from "./draft-document";

/** As many characters may be remarked on at once; more is a remark on the whole. */
export const MAX_ANCHORED_CHARS = 2_000;
/** Words kept on either side, by which the place is known again when the words themselves have changed. */
const CONTEXT_CHARS = 32;

const offset = z.number().int().nonnegative();

/** Words of a draft and where they stand: offsets in the text of `anchorText`, end exclusive. */
export const textAnchorSchema = z.object({
  start: offset,
  end: offset,
  words: z.string().min(1).max(MAX_ANCHORED_CHARS),
  before: z.string().max(CONTEXT_CHARS),
  after: z.string().max(CONTEXT_CHARS),
});

export type TextAnchor = z.infer<typeof textAnchorSchema>;

/** Where words stand; end exclusive. */
export type TextRange = { readonly start: number; readonly end: number };

/** What stands for a slot or an ordinal: one character, whatever is printed for it. */
export const ATOM = "\ufffc";

/**
 * The words of a draft with one line a block, as the document holds them.
 *
 * An offset in it and a place in the editor differ by the number of the block alone: a line break here is the end of one
 * block and the start of the next there.
 */
export function anchorText(document: DraftDocument): string {
  return document.content
    .map(({ content = [] }) => content.map((node) => (node.type === "text" ? node.text : ATOM)).join(""))
    .join("\n");
}

/** Whether the words are of one block and hold neither slot nor ordinal: plain words alone can be put in their place. */
export function isPlainWords(words: string): boolean {
  return !words.includes("\n") && !words.includes(ATOM);
}

export function makeAnchor(text: string, { start, end }: TextRange): TextAnchor {
  return {
    start,
    end,
    words: text.slice(start, end),
    before: text.slice(Math.max(0, start - CONTEXT_CHARS), start),
    after: text.slice(end, end + CONTEXT_CHARS),
  };
}
