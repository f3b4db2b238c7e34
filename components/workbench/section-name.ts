import { readablePhrase } from "@/components/phrases/phrase-text";
import type { SectionMove, SectionTemplate } from "@/lib/mining/section-template";
import { MOVE_NAMES } from "@/lib/speech/move";

/** What a template section is called in menus: 问题段落. */
export function sectionMoveName(move: SectionMove): string {
  return `${MOVE_NAMES[move]}段落`;
}

/** The name with the template's first words. */
export function sectionName(section: SectionTemplate): string {
  return `${sectionMoveName(section.move)}：${readablePhrase(section.blocks[0]?.text ?? "")}`;
}
