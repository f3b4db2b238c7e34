import { Node } from "@tiptap/core";

/** Lines that carry nothing but their words. */
export type LineNodeName = "title" | "subtitle" | "dateLine" | "speakerLine" | "salutation" | "signature";

/**
 * A block that holds words and no attributes.
 *
 * `selectable` is off for every block: a writer selects words or everything, never a line as an object.
 */
export function lineNode(name: LineNodeName, tag: "h1" | "p"): Node {
  return Node.create({
    name,
    content: "inline*",
    marks: "provenance filledSlot",
    selectable: false,
    defining: true,
    parseHTML: () => [{ tag: `${tag}[data-block="${name}"]`, priority: 60 }],
    renderHTML: () => [tag, { "data-block": name }, 0],
  });
}
