import { z } from "zod";
import { textKey } from "./text-key";

const KEY_CHARS = 40;

/**
 * A place named by its words, so that it is found again when the text is derived anew and every index has moved:
 * letters and digits of its beginning (at most 40 of them), and which of the places that begin so it is, from 0.
 */
export const anchorSchema = z.object({
  key: z.string().min(1).max(KEY_CHARS),
  occurrence: z.number().int().min(0).max(9999),
});

export type Anchor = z.infer<typeof anchorSchema>;

/** Letters and digits that begin a text, as anchors hold them. */
export function anchorKey(text: string): string {
  return textKey(text.slice(0, KEY_CHARS * 4)).slice(0, KEY_CHARS);
}
