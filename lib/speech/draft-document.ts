import { z } from "zod";
import { type FactBinding, isFactBinding } from "./fact-sheet";
import { MOVES } from "./move";
import { ORDINAL_FAMILIES } from "./ordinal";

/** Raised whenever stored documents need `migrateDraftDocument` to be read. */
export const DRAFT_SCHEMA_VERSION = 2;

const clipped = (maxChars: number) => z.string().overwrite((text) => text.slice(0, maxChars));

/**
 * Where an inserted piece came from. `names` are the persons, places and units of the source passage, so that the
 * residue check knows exactly which names could be foreign. Long ones are cut, not refused: a draft must never become
 * unsaveable because of the title of a source.
 */
export const provenanceSchema = z.object({
  documentId: z.string().min(1).max(64),
  title: clipped(300),
  phraseId: z.string().max(64).nullable().default(null),
  paragraphIndex: z.number().int().nonnegative().nullable().default(null),
  names: z
    .array(clipped(80))
    .overwrite((names) => names.slice(0, 200))
    .default([]),
});

export type Provenance = z.infer<typeof provenanceSchema>;

/** A blank to fill. Bound (`binding` set): shows the fact. Free: typing replaces it. Its label has no brackets. */
export const slotSchema = z.object({
  label: z.string().min(1).max(40),
  binding: z.custom<FactBinding>(isFactBinding).nullable().default(null),
});
export type SlotAttributes = z.infer<typeof slotSchema>;

/** `filledSlot` is on the words typed into a slot, so that clearing them gives the slot back. */
const markSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("provenance"), attrs: provenanceSchema }),
  z.object({ type: z.literal("filledSlot"), attrs: slotSchema }),
]);
const marks = z.array(markSchema).max(2).optional();

const textNode = z.object({ type: z.literal("text"), text: z.string().min(1), marks });

const slotNode = z.object({ type: z.literal("slot"), attrs: slotSchema, marks });

/** A run-in ordinal. Its number is never stored: it is counted from position, see `numberDraft`. */
const ordinalNode = z.object({
  type: z.literal("ordinal"),
  attrs: z.object({ family: z.enum(ORDINAL_FAMILIES), restart: z.boolean().default(false) }),
  marks,
});

export const inlineNodeSchema = z.discriminatedUnion("type", [textNode, slotNode, ordinalNode]);
export type InlineNode = z.infer<typeof inlineNodeSchema>;

/** Where a piece of the draft came from; null for the writer's own words. */
export function provenanceOf(node: InlineNode): Provenance | null {
  for (const mark of node.marks ?? []) if (mark.type === "provenance") return mark.attrs;
  return null;
}

const inline = z.array(inlineNodeSchema).optional();

/** A block that carries nothing but its words; the two date and speaker lines stand centred under the title. */
function lineNode<Type extends string>(type: Type) {
  return z.object({ type: z.literal(type), content: inline });
}

const move = z.enum(MOVES).nullable().default(null);

const headingNode = z.object({
  type: z.literal("heading"),
  attrs: z.object({ level: z.union([z.literal(1), z.literal(2), z.literal(3)]), move }),
  content: inline,
});

const paragraphNode = z.object({
  type: z.literal("paragraph"),
  attrs: z.object({ move }).optional(),
  content: inline,
});

export const blockNodeSchema = z.discriminatedUnion("type", [
  lineNode("title"),
  lineNode("subtitle"),
  lineNode("dateLine"),
  lineNode("speakerLine"),
  lineNode("salutation"),
  headingNode,
  paragraphNode,
  lineNode("signature"),
]);
export type BlockNode = z.infer<typeof blockNodeSchema>;

/**
 * The draft (one definition for editor, checks, comparison and export): ProseMirror JSON, flat. Order: one title, then
 * any of subtitle, dateLine, speakerLine and salutation, then headings, paragraphs and signature lines.
 * Sections follow from heading levels, so moving one is moving a run of blocks.
 */
export const draftDocumentSchema = z
  .object({
    type: z.literal("doc"),
    attrs: z.object({ schemaVersion: z.literal(DRAFT_SCHEMA_VERSION) }),
    content: z.array(blockNodeSchema).min(2),
  })
  .refine((document) => hasOrder(document.content), { message: "draft-block-order" });
export type DraftDocument = z.infer<typeof draftDocumentSchema>;

const FRONT: ReadonlySet<string> = new Set(["subtitle", "dateLine", "speakerLine", "salutation"]);

function hasOrder(blocks: readonly BlockNode[]): boolean {
  if (blocks[0]?.type !== "title") return false;
  let index = 1;
  while (index < blocks.length && FRONT.has(blocks[index]?.type ?? "")) index += 1;
  const body = blocks.slice(index);
  return body.length > 0 && body.every((block) => block.type !== "title" && !FRONT.has(block.type));
}

/** A document with a title line and one empty paragraph. */
export function emptyDraftDocument(): DraftDocument {
  return {
    type: "doc",
    attrs: { schemaVersion: DRAFT_SCHEMA_VERSION },
    content: [{ type: "title" }, { type: "paragraph", attrs: { move: null } }],
  };
}
