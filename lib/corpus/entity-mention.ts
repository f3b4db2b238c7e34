/** What a mention names. Masked figures and dates (XX个, X月X日) count as such, masked persons only with a surname. */
export const ENTITY_KINDS = [
  "person",
  "place",
  "unit",
  "meeting",
  "document",
  "date",
  "number",
  "project",
] as const;

export type EntityKind = (typeof ENTITY_KINDS)[number];

/** The text a mention stands in: the title, the speaker line, paragraph `p`, or the words of heading `h`. */
export type MentionBlock = "title" | "speaker" | { readonly p: number } | { readonly h: number };

/**
 * A name, date, figure, document or vehicle in the text.
 *
 * Offsets are UTF-16, end exclusive, into the block's text (a heading's without its number). Mentions of one kind
 * never overlap; a place may stand within a unit's name, and anything within a document's title.
 */
export type EntityMention = {
  readonly kind: EntityKind;
  readonly text: string;
  readonly block: MentionBlock;
  readonly startOffset: number;
  readonly endOffset: number;
};
