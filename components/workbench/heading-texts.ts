import type { DraftDocument } from "@/lib/speech/draft-document";
import { printDraft } from "@/lib/speech/draft-text";
import type { FactSheet } from "@/lib/speech/fact-sheet";

/** Words of all headings of a draft, and of its run-in headings up to their full stop; numbers left out. */
export function headingTexts(document: DraftDocument, facts: FactSheet): string[] {
  return printDraft(document, facts).flatMap(({ block, text }) => {
    if (block.type === "heading") return text === "" ? [] : [text];
    return runInTexts(block.content ?? []);
  });
}

function runInTexts(nodes: NonNullable<DraftDocument["content"][number]["content"]>): string[] {
  return nodes.flatMap((node, index) => {
    const next = nodes[index + 1];
    if (node.type !== "ordinal" || next?.type !== "text") return [];
    const words = /^[^。；！？]+/u.exec(next.text)?.[0];
    return words === undefined ? [] : [words];
  });
}
