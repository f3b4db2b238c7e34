import { Node } from "@tiptap/core";
import { ORDINAL_FAMILIES, type OrdinalFamily, ordinalText } from "@/lib/speech/ordinal";
import { createOrdinalView } from "./ordinal-view";

export function isOrdinalFamily(value: unknown): value is OrdinalFamily {
  return typeof value === "string" && (ORDINAL_FAMILIES as readonly string[]).includes(value);
}

/** A run-in ordinal (一是, 第一，…). Its words come from position, see the numbering plugin. */
export const OrdinalNode = Node.create({
  name: "ordinal",
  group: "inline",
  inline: true,
  atom: true,
  selectable: false,
  draggable: false,
  addAttributes: () => ({
    family: {
      default: "shi",
      rendered: false,
      validate: (value: unknown) => {
        if (!isOrdinalFamily(value)) throw new RangeError("ordinal: unknown family");
      },
      parseHTML: (element: HTMLElement) => {
        const family = element.getAttribute("data-ordinal");
        return isOrdinalFamily(family) ? family : "shi";
      },
    },
    restart: {
      default: false,
      rendered: false,
      validate: "boolean",
      parseHTML: (element: HTMLElement) => element.hasAttribute("data-restart"),
    },
  }),
  parseHTML: () => [{ tag: "span[data-ordinal]" }],
  renderHTML: ({ node }) => {
    const { family, restart } = node.attrs;
    const attributes = { "data-ordinal": family, ...(restart ? { "data-restart": "" } : {}) };
    return ["span", attributes, ordinalText(family, 1)];
  },
  renderText: ({ node }) => ordinalText(node.attrs.family, 1),
  addNodeView: () => createOrdinalView,
});
