/** Kinds of what the command palette offers. */
export const PALETTE_GROUP_NAMES = {
  commands: "命令",
  headings: "标题",
  places: "前往",
  drafts: "文稿",
  sections: "段落模板",
  phrases: "表述",
  facts: "要素",
} as const;
