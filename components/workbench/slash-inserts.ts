import type { EditorState } from "@tiptap/pm/state";
import { factsOf } from "@/components/editor/extensions/slot-display";
import type { SlashItem } from "@/components/editor/slash-menu/slash-item";
import { matchText } from "@/components/ui/match-text";
import { boundValue, chineseDate, FACT_BINDING_LABELS, FACT_BINDINGS } from "@/lib/speech/fact-sheet";
import { ORDINAL_FAMILIES, ordinalText } from "@/lib/speech/ordinal";
import { boundSlot, textNode } from "@/lib/suggest/draft-nodes";

/** Today's date in words, and the day of the meeting as the fact sheet has it. */
export function dateItems(today: string): SlashItem[] {
  return [
    {
      id: "date-today",
      group: "date",
      title: "今天日期",
      detail: chineseDate(today),
      action: { type: "phrase", nodes: [textNode(chineseDate(today))] },
    },
    {
      id: "date-fact",
      group: "date",
      title: "会议日期",
      detail: "随要素更新",
      action: { type: "phrase", nodes: [boundSlot("date")] },
    },
  ];
}

/** A place for each fact of the sheet; it follows when the fact changes. */
export function factItems(state: EditorState): SlashItem[] {
  const facts = factsOf(state);
  return FACT_BINDINGS.filter((binding) => binding !== "date").map((binding) => ({
    id: `fact-${binding}`,
    group: "facts",
    title: FACT_BINDING_LABELS[binding],
    detail: boundValue(facts, binding) ?? "未填",
    action: { type: "phrase", nodes: [boundSlot(binding)] },
  }));
}

/** Blanks the trade leaves most. */
const SLOT_LABELS = ["数字", "姓名", "具体事例", "具体措施"] as const;

/** A blank to fill; any other words typed become the name of one. */
export function slotItems(query: string): SlashItem[] {
  const wanted = query.trim();
  const usual = SLOT_LABELS.flatMap((label) => {
    const rank = matchText(`待填项${label}`, wanted) === null ? matchText(label, wanted) : 0;
    return rank === null ? [] : [slotItem(label, rank)];
  });
  const isName = /^\p{Script=Han}{2,12}$/u.test(wanted) && usual.length === 0;
  return isName ? [slotItem(wanted, 4)] : usual;
}

function slotItem(label: string, rank: number): SlashItem {
  return {
    id: `slot-${label}`,
    group: "slots",
    title: `〔${label}〕`,
    rank,
    action: { type: "phrase", nodes: [{ type: "slot", attrs: { label, binding: null } }] },
  };
}

/** The next ordinal of each family; its number is counted where it stands. */
export function ordinalItems(): SlashItem[] {
  return ORDINAL_FAMILIES.map((family) => ({
    id: `ordinal-${family}`,
    group: "ordinals",
    title: `${ordinalText(family, 1)}${ordinalText(family, 2)}`,
    detail: "接着往下数",
    action: { type: "phrase", nodes: [{ type: "ordinal", attrs: { family, restart: false } }] },
  }));
}
