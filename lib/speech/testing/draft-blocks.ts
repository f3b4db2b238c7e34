import { type BlockNode, DRAFT_SCHEMA_VERSION, type DraftDocument } from "../draft-document";
import { inlineFromText } from "../slot-text";

/** A block of a draft, with its words as phrases write them: `⟦shi⟧抓早，完成〔数字〕件。` */
export const line = (type: Exclude<BlockNode["type"], "heading">, text: string): BlockNode => ({
  type,
  content: inlineFromText(text),
});

export const heading = (level: 1 | 2 | 3, text: string): BlockNode => ({
  type: "heading",
  attrs: { level, move: null },
  content: inlineFromText(text),
});

/** A paragraph as the editor keeps it, with a move that nobody gave it. */
export const paragraph = (text: string): BlockNode => ({
  type: "paragraph",
  attrs: { move: null },
  content: inlineFromText(text),
});

export const draft = (...content: BlockNode[]): DraftDocument => ({
  type: "doc",
  attrs: { schemaVersion: DRAFT_SCHEMA_VERSION },
  content,
});
