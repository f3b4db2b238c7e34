import type { ChangeType } from "@/lib/compare/comparison";
import type { BlockNode } from "@/lib/speech/draft-document";

/** What kinds of changes between two drafts are called. */
export const CHANGE_NAMES: Readonly<Record<ChangeType, string>> = {
  added: "新增",
  removed: "删去",
  changed: "改动",
  moved: "移动",
  kind: "改格式",
  split: "另起一段",
  merged: "并入上段",
};

const BLOCK_NAMES: Readonly<Record<Exclude<BlockNode["type"], "heading">, string>> = {
  title: "标题",
  subtitle: "副标题",
  dateLine: "日期",
  speakerLine: "讲话人",
  salutation: "称谓",
  paragraph: "正文",
  signature: "落款",
};

/** What a block is called: 二级标题, 正文. */
export function blockName(block: BlockNode): string {
  if (block.type !== "heading") return BLOCK_NAMES[block.type];
  return `${{ 1: "一", 2: "二", 3: "三" }[block.attrs.level]}级标题`;
}

/** Words of the screen of a returned file. */
export const RETURN_WORDS = {
  title: "返回稿",
  noAuthor: "未留修订痕迹",
  contested: "导出后本稿也改过这一句",
  comment: "批注",
  footnote: "脚注",
  endnote: "尾注",
  versionName: "导入返回稿前",
  stale: "本稿刚才有改动，没有写入。请关闭后重新导入返回稿。",
  written: (count: number) => `已写入 ${count} 处改动；写入前的内容存为版本“导入返回稿前”，也可以撤销。`,
} as const;
