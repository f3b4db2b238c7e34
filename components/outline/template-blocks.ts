import type { SectionTemplate } from "@/lib/mining/section-template";
import type { BlockNode } from "@/lib/speech/draft-document";
import type { PlannedSection } from "@/lib/speech/draft-plan";
import { headingNode, paragraphNode, textNode } from "@/lib/suggest/draft-nodes";
import { sectionToBlocks } from "@/lib/suggest/section-to-blocks";

/**
 * The blocks of a whole first-level section for a missing part: those of the first template of its move, their levels
 * raised until the first heading stands at level 1; without a template a heading by the part's name and an empty line.
 */
export function templateBlocks(
  { move, name }: Pick<PlannedSection, "move" | "name">,
  templates: readonly SectionTemplate[],
): { readonly blocks: BlockNode[]; readonly isTemplate: boolean } {
  const heading = headingNode(1, move, [textNode(name)]);
  const template = templates.find((each) => each.move === move);
  if (template === undefined) return { blocks: [heading, paragraphNode(move)], isTemplate: false };
  const blocks = sectionToBlocks(template);
  const first = blocks[0];
  if (first?.type !== "heading") return { blocks: [heading, ...blocks], isTemplate: true };
  const raise = first.attrs.level - 1;
  return { blocks: blocks.map((block) => raised(block, raise)), isTemplate: true };
}

function raised(block: BlockNode, by: number): BlockNode {
  if (block.type !== "heading") return block;
  const level = block.attrs.level - by;
  return { ...block, attrs: { ...block.attrs, level: level === 2 || level === 3 ? level : 1 } };
}
