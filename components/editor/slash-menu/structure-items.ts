import type { Command } from "@tiptap/pm/state";
import { matchText } from "@/components/ui/match-text";
import { isMacKeyboard, shortcutText } from "@/components/ui/shortcut-keys";
import { type ShortcutId, shortcutKeys } from "@/components/workbench/shortcuts";
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

/** Structure items that a query names, by words or by pinyin (yjbt → 一级标题). */
export function structureItems(query: string): SlashItem[] {
  return STRUCTURE_ITEMS.flatMap(({ id, name, shortcutId }) => {
    const rank = matchText(name, query);
    if (rank === null) return [];
    const keys = shortcutId === undefined ? undefined : keysOf(shortcutId);
    return {
      id: `structure-${id}`,
      group: id.startsWith("ordinals") ? ("ordinals" as const) : ("structure" as const),
      title: name,
      rank,
      ...(keys === undefined ? {} : { detail: keys }),
      action: { type: "command" as const, command: COMMANDS[id] },
    };
  });
}

function keysOf(id: ShortcutId): string {
  const isMac = isMacKeyboard();
  return shortcutText(shortcutKeys(id, isMac), isMac);
}
