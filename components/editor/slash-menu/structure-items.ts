import type { Command } from "@tiptap/pm/state";
import { STRUCTURE_ITEMS, type StructureItemId } from "@/lib/messages/zh-editor";
import { addLine } from "../commands/add-line";
import { convertOrdinals } from "../commands/convert-ordinals";
import { setHeadingLevel } from "../commands/set-heading-level";
import type { SlashItem } from "./slash-item";

const COMMANDS: Readonly<Record<StructureItemId, Command>> = {
  heading1: setHeadingLevel(1),
  heading2: setHeadingLevel(2),
  heading3: setHeadingLevel(3),
  paragraph: setHeadingLevel(null),
  subtitle: addLine("subtitle"),
  dateLine: addLine("dateLine"),
  speakerLine: addLine("speakerLine"),
  salutation: addLine("salutation"),
  signature: addLine("signature"),
  ordinalsShi: convertOrdinals("shi"),
  ordinalsYao: convertOrdinals("yao"),
  ordinalsDi: convertOrdinals("di"),
  ordinalsShouxian: convertOrdinals("shouxian"),
  ordinalsQi: convertOrdinals("qi"),
};

/** Structure items that a query fits: by words of the name, or by its pinyin initials (yjbt → 一级标题). */
export function structureItems(query: string): SlashItem[] {
  const wanted = query.trim().toLowerCase();
  return STRUCTURE_ITEMS.filter(
    ({ name, initials }) => name.includes(wanted) || initials.startsWith(wanted),
  ).map(({ id, name, keys }) => ({
    id: `structure-${id}`,
    group: "structure" as const,
    title: name,
    ...(keys === undefined ? {} : { detail: keys }),
    action: { type: "command" as const, command: COMMANDS[id] },
  }));
}
