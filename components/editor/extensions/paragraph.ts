import { Node } from "@tiptap/core";
import { moveAttribute } from "./move-attribute";

/** A paragraph of the body. */
export const Paragraph = Node.create({
  name: "paragraph",
  content: "inline*",
  marks: "provenance filledSlot",
  selectable: false,
  addAttributes: () => ({ move: moveAttribute }),
  parseHTML: () => [{ tag: "p" }],
  renderHTML: ({ HTMLAttributes }) => ["p", HTMLAttributes, 0],
});
