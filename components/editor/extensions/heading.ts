import { Node } from "@tiptap/core";
import { moveAttribute } from "./move-attribute";

export type HeadingLevel = 1 | 2 | 3;

export function isHeadingLevel(value: unknown): value is HeadingLevel {
  return value === 1 || value === 2 || value === 3;
}

/** A heading (小标题). Its number is no part of it, see the numbering plugin. The title is h1, hence one level down. */
export const Heading = Node.create({
  name: "heading",
  content: "inline*",
  marks: "provenance filledSlot",
  selectable: false,
  defining: true,
  addAttributes: () => ({
    level: {
      default: 1,
      rendered: false,
      validate: (value: unknown) => {
        if (!isHeadingLevel(value)) throw new RangeError(`heading: level ${String(value)} is not 1, 2 or 3`);
      },
    },
    move: moveAttribute,
  }),
  parseHTML: () => [
    // The number that copying printed; it is counted anew at the place of pasting.
    { tag: "span[data-number]", ignore: true, priority: 70 },
    ...[1, 2, 3].map((level) => ({ tag: `h${level + 1}`, attrs: { level } })),
  ],
  renderHTML: ({ node, HTMLAttributes }) => [
    `h${Number(node.attrs.level) + 1}`,
    { ...HTMLAttributes, "data-level": node.attrs.level },
    0,
  ],
});
