import { Mark } from "@tiptap/core";
import { type SlotAttributes, slotSchema } from "@/lib/speech/draft-document";
import { isFactBinding } from "@/lib/speech/fact-sheet";

function readSlot(element: HTMLElement): SlotAttributes | false {
  const binding = element.getAttribute("data-binding");
  const parsed = slotSchema.safeParse({
    label: element.getAttribute("data-filled-slot"),
    binding: isFactBinding(binding) ? binding : null,
  });
  return parsed.success && parsed.data;
}

/** Words typed into a slot, which they remember. Inclusive: what is typed on at their end still fills the slot. */
export const FilledSlotMark = Mark.create({
  name: "filledSlot",
  inclusive: true,
  addAttributes: () => ({
    label: { default: "内容", rendered: false },
    binding: { default: null, rendered: false },
  }),
  parseHTML: () => [{ tag: "span[data-filled-slot]", getAttrs: readSlot }],
  renderHTML: ({ mark }) => {
    const { label, binding } = mark.attrs;
    const bound = binding === null ? {} : { "data-binding": binding };
    return ["span", { class: "filled-slot", "data-filled-slot": label, ...bound }, 0];
  },
});
