import type { BlockNode } from "@/lib/speech/draft-document";

/** What an empty line of the draft asks for. */
export const PLACEHOLDERS: Readonly<Record<BlockNode["type"], string>> = {
  title: "标题",
  subtitle: "副标题",
  dateLine: "日期",
  speakerLine: "讲话人",
  salutation: "称谓",
  heading: "小标题",
  paragraph: "输入正文，按 / 插入段落、表述或标题",
  signature: "落款",
};

/** Names of the editor's parts for screen readers, and the words of its menu. */
export const EDITOR_WORDS = {
  editorLabel: "讲话稿正文",
  editorKeys:
    "按 Tab 到下一个待填项，Shift 加 Tab 到上一个；在待填项上按 Alt 加 Enter 打开选项；按 Esc 后再按 Tab 离开编辑区；按 / 插入段落、表述或标题；有续写提示时，Alt 加 / 读出，Tab 采用，Ctrl 加右方向键采用一个词，Esc 不用。",
  slashMenuLabel: "插入",
  slashMenuEmpty: "没有相符的项",
  slashMenuLoading: "正在查找",
  source: (title: string) => `出处：${title}`,
  ownWords: "出处：本稿前文",
  continuation: (text: string, title: string | null) => `续写：${text}。出处：${title ?? "本稿前文"}`,
} as const;

/** Groups of the slash menu, in the order shown. */
export const SLASH_GROUP_NAMES = {
  sections: "段落模板",
  rest: "提纲",
  phrases: "表述",
  date: "日期",
  facts: "要素",
  slots: "待填项",
  ordinals: "序数",
  structure: "结构",
  commands: "命令",
} as const;

export type EditorNoticeCode = "paste-secret-marking";

/** What the editor tells the writer, by code. */
export const EDITOR_NOTICES: Readonly<Record<EditorNoticeCode, string>> = {
  "paste-secret-marking":
    "未粘贴：内容带有密级标志（绝密、机密、秘密加★）。涉密文稿不能进入本系统，请在规定的设备上处理。",
};

export type StructureItemId =
  | "heading1"
  | "heading2"
  | "heading3"
  | "paragraph"
  | "subtitle"
  | "dateLine"
  | "speakerLine"
  | "salutation"
  | "signature"
  | "ordinalsShi"
  | "ordinalsYao"
  | "ordinalsDi"
  | "ordinalsShouxian"
  | "ordinalsQi";

type StructureItem = {
  readonly id: StructureItemId;
  readonly name: string;
  /** Its line in the list of shortcuts. */
  readonly shortcutId?: "heading1" | "heading2" | "heading3" | "paragraph";
};

/** Structure entries of the slash menu, in the order shown. */
export const STRUCTURE_ITEMS: readonly StructureItem[] = [
  { id: "heading1", name: "一级标题", shortcutId: "heading1" },
  { id: "heading2", name: "二级标题", shortcutId: "heading2" },
  { id: "heading3", name: "三级标题", shortcutId: "heading3" },
  { id: "paragraph", name: "正文段落", shortcutId: "paragraph" },
  { id: "subtitle", name: "副标题" },
  { id: "dateLine", name: "日期" },
  { id: "speakerLine", name: "讲话人" },
  { id: "salutation", name: "称谓" },
  { id: "signature", name: "落款" },
  { id: "ordinalsShi", name: "序数改为“一是”" },
  { id: "ordinalsYao", name: "序数改为“一要”" },
  { id: "ordinalsDi", name: "序数改为“第一”" },
  { id: "ordinalsShouxian", name: "序数改为“首先”" },
  { id: "ordinalsQi", name: "序数改为“其一”" },
];

/** Words of the bar at a slot. */
export const SLOT_BAR_WORDS = {
  label: (label: string) => `待填项：${label}`,
  bound: (name: string) => `引用要素“${name}”`,
  unbind: "改为单独填写",
  bind: (sameCount: number) => (sameCount > 1 ? `引用要素（同名 ${sameCount} 处）` : "引用要素"),
  newFact: (name: string) => `新增要素“${name}”并引用`,
  unknown: "未填",
  fillAll: (count: number) => `同名 ${count} 处一起填`,
  fillAllField: "一起填的内容",
  fill: "填入",
  restore: (label: string) => `清空，恢复〔${label}〕`,
} as const;
