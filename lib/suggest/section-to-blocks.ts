import type { SectionTemplate } from "@/lib/mining/section-template";
import type { BlockNode } from "@/lib/speech/draft-document";
import { inlineFromText } from "@/lib/speech/slot-text";
import { headingNode, paragraphNode, provenanceOf } from "./draft-nodes";

/** The blocks of a template section, to insert at the cursor; every piece carries where it came from. */
export function sectionToBlocks(template: SectionTemplate): BlockNode[] {
  const provenance = provenanceOf(template.source, { names: template.names });
  return template.blocks.map((block) => {
    const content = inlineFromText(block.text, provenance);
    return block.type === "heading"
      ? headingNode(block.level, template.move, content)
      : paragraphNode(template.move, content);
  });
}
