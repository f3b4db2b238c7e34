import { Node } from "@tiptap/core";

/** Plain words. */
export const DraftText = Node.create({ name: "text", group: "inline" });
