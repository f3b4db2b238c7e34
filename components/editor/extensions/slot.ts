import { Node } from "@tiptap/core";
import { isFactBinding } from "@/lib/speech/fact-sheet";
import { createSlotView } from "./slot-view";

const MAX_LABEL_CHARS = 40;

/** A blank to fill (待填项). What it shows comes from the facts, see the slot display plugin. */
export const Slot = Node.create({
  name: "slot",
  group: "inline",
  inline: true,
  atom: true,
  selectable: true,
  draggable: false,
  addAttributes: () => ({
    label: {
      default: "内容",
      rendered: false,
      validate: (value: unknown) => {
        if (typeof value !== "string" || value.length < 1 || value.length > MAX_LABEL_CHARS)
          throw new RangeError("slot: the label needs 1 to 40 characters");
      },
      parseHTML: (element: HTMLElement) =>
        (element.getAttribute("data-slot") || "内容").slice(0, MAX_LABEL_CHARS),
    },
    binding: {
      default: null,
      rendered: false,
      validate: (value: unknown) => {
        if (value !== null && !isFactBinding(value)) throw new RangeError("slot: unknown binding");
      },
      parseHTML: (element: HTMLElement) => {
        const binding = element.getAttribute("data-binding");
        return isFactBinding(binding) ? binding : null;
      },
    },
  }),
  parseHTML: () => [{ tag: "span[data-slot]" }],
  renderHTML: ({ node }) => {
    const { label, binding } = node.attrs;
    const bound = binding === null ? {} : { "data-binding": binding };
    return ["span", { "data-slot": label, ...bound }, `〔${label}〕`];
  },
  renderText: ({ node }) => `〔${node.attrs.label}〕`,
  addNodeView: () => createSlotView,
});
