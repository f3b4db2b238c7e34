import type { BlockNode } from "@/lib/speech/draft-document";
import { inlineFromText } from "@/lib/speech/slot-text";
import { paragraphNode } from "./draft-nodes";

const DEFAULT_COUNT = 3;
/** Beyond this a writer copies the paragraph himself rather than scroll past blanks. */
const MAX_COUNT = 20;
const PATTERN = "〔述职人〕同志：〔肯定之处〕。但也要看到，〔存在问题〕。希望〔改进要求〕。";

/**
 * Paragraphs of a comment script (点评意见): one a person, with what is to be said of each left to fill.
 *
 * @param count - persons who report; three when unknown, twenty at most.
 */
export function commentParagraphs(count: number | undefined): BlockNode[] {
  const length = Math.min(MAX_COUNT, Math.max(1, count ?? DEFAULT_COUNT));
  return Array.from({ length }, () => paragraphNode("achievements", inlineFromText(PATTERN)));
}
