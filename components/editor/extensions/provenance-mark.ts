import { Mark } from "@tiptap/core";
import { EDITOR_WORDS } from "@/lib/messages/zh-editor";
import { type Provenance, provenanceSchema } from "@/lib/speech/draft-document";

function readProvenance(element: HTMLElement): Provenance | null {
  try {
    const parsed = provenanceSchema.safeParse(JSON.parse(element.getAttribute("data-provenance") ?? ""));
    return parsed.success ? parsed.data : null;
  } catch {
    // Pasted markup may carry anything in the attribute; without a readable source there is no mark.
    return null;
  }
}

/** Where a piece came from. Not inclusive: what the writer types after it is the writer's own. */
export const ProvenanceMark = Mark.create({
  name: "provenance",
  inclusive: false,
  addAttributes: () => ({
    documentId: { default: "", rendered: false },
    title: { default: "", rendered: false },
    phraseId: { default: null, rendered: false },
    paragraphIndex: { default: null, rendered: false },
    names: { default: [], rendered: false },
  }),
  parseHTML: () => [
    { tag: "span[data-provenance]", getAttrs: (element) => readProvenance(element) ?? false },
  ],
  renderHTML: ({ mark }) => [
    "span",
    {
      class: "provenance",
      title: mark.attrs.title === "" ? null : EDITOR_WORDS.source(mark.attrs.title),
      "data-provenance": JSON.stringify(mark.attrs),
    },
    0,
  ],
});
