import { DOMSerializer, type Fragment, type Schema } from "@tiptap/pm/model";
import type { PrintedPart } from "../queries/printed-parts";

const PARTS_SELECTOR = "h2,h3,h4,[data-ordinal],[data-slot]";

/**
 * Writes the copied part of a draft as HTML with its numbers and facts printed, so that a word processor gets what the
 * writer sees. Pasted back, the attributes are read and the printed words are not.
 */
export class PrintedSerializer extends DOMSerializer {
  constructor(
    schema: Schema,
    private readonly partsOfSelection: () => readonly PrintedPart[],
  ) {
    super(DOMSerializer.nodesFromSchema(schema), DOMSerializer.marksFromSchema(schema));
  }

  override serializeFragment(
    fragment: Fragment,
    options?: { document?: Document },
    target?: HTMLElement | DocumentFragment,
  ): HTMLElement | DocumentFragment {
    const dom = super.serializeFragment(fragment, options, target);
    // With a target this is the content of a node that the outer call is still writing.
    if (target === undefined) print(dom, this.partsOfSelection());
    return dom;
  }
}

function print(dom: HTMLElement | DocumentFragment, parts: readonly PrintedPart[]): void {
  const elements = [...dom.querySelectorAll<HTMLElement>(PARTS_SELECTOR)];
  elements.forEach((element, index) => {
    const part = parts[index];
    if (part === undefined || part.text === "") return;
    if (part.type === "heading") element.prepend(numberElement(element.ownerDocument, part.text));
    else element.textContent = part.text;
  });
}

function numberElement(ownerDocument: Document, text: string): HTMLElement {
  const element = ownerDocument.createElement("span");
  element.dataset.number = "";
  element.textContent = text;
  return element;
}
