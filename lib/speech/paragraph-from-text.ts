import type { BlockNode, InlineNode } from "./draft-document";
import { matchOrdinals } from "./match-ordinals";
import type { OrdinalCounter } from "./ordinal-counter";
import { inlineFromText } from "./slot-text";

/** Makes a paragraph of plain words: ordinals whose count follows become structure, 〔…〕 become slots. */
export function paragraphFromText(text: string, counter: OrdinalCounter): BlockNode {
  const content: InlineNode[] = [];
  let fromOffset = 0;
  for (const match of matchOrdinals(text)) {
    const restart = counter.take(match.family, match.count);
    if (restart === null) continue;
    content.push(...inlineFromText(text.slice(fromOffset, match.startOffset)));
    content.push({ type: "ordinal", attrs: { family: match.family, restart } });
    fromOffset = match.endOffset;
  }
  content.push(...inlineFromText(text.slice(fromOffset)));
  return { type: "paragraph", attrs: { move: null }, content };
}
