import type { HeadingDeviation } from "@/lib/speech/heading-parallelism";
import { chineseNumeral } from "@/lib/speech/ordinal";
import type { ShiftRefusal } from "@/lib/speech/section-range";

/** Words of the outline pane. */
export const OUTLINE_WORDS = {
  tree: "文稿提纲",
  changes: "提纲变动",
  keys: "上下键移动，左右键收起或展开，回车定位；Alt 加上下键移动小节，Alt 加左右键升降级；Shift 加 F10 打开菜单。",
  empty: "还没有标题。在段首输入“一、”即成为一级标题，或输入“/”插入段落模板。",
  untitled: "（未写标题）",
  expand: (text: string) => `展开“${text}”`,
  collapse: (text: string) => `收起“${text}”`,
  menu: (text: string) => `“${text}”的操作`,
  missing: (name: string, percent: number) => `还缺：${name} ≈ ${percent}%`,
  insertMissing: (name: string) => `插入“${name}”模板`,
  noTemplate: "语料库里还没有这一部分的模板，已插入空白小节。",
  inserted: (name: string) => `已插入“${name}”`,
  rename: "改标题",
  moveUp: "上移",
  moveDown: "下移",
  promote: "升一级",
  demote: "降一级",
  setMove: "语步",
  noMove: "不指定",
  convertOrdinals: "段内序数改为",
  split: "在光标处拆成两节",
  merge: "并入上一节",
  duplicate: "复制一份",
  remove: "删除小节",
} as const;

/** What is said aloud and shown after a change from the outline; `heading` has its new number. */
export const OUTLINE_DONE = {
  move: (heading: string) => `已移动：${heading}`,
  shift: (heading: string) => `已调整级别：${heading}`,
  setMove: (heading: string) => `已标注语步：${heading}`,
  convertOrdinals: (heading: string) => `已改段内序数：${heading}`,
  split: () => "已拆成两节，请写新标题。",
  merge: () => "已并入上一节，原标题改为正文，按 Ctrl+Z 撤销。",
  duplicate: (heading: string) => `已复制：${heading}`,
  remove: () => "已删除小节，按 Ctrl+Z 撤销。",
} as const;

export type OutlineRefusal =
  | ShiftRefusal
  | "no-neighbour"
  | "no-section-above"
  | "no-cursor"
  | "no-ordinals"
  | "no-place";

/** Why a change from the outline was not made, and what to do instead. */
export const OUTLINE_REFUSALS: Readonly<Record<OutlineRefusal, string>> = {
  "level-top": "已是一级标题，不能再升。",
  "level-bottom": "标题最多三级：本节或其下级已到第三级，不能再降。",
  "level-no-parent": "上面没有可归入的标题，不能降级。请先把本节移到一个同级标题之后。",
  "no-neighbour": "同级之中已到尽头。要移到别的标题之下，请拖动，或先升级、降级。",
  "no-section-above": "上面没有别的小节，不能并入。",
  "no-cursor": "请先把光标放到本节正文里要拆开的地方。",
  "no-ordinals": "本节没有可改的段内序数（一是、一要、第一、首先、其一）。",
  "no-place": "不能放在这里。",
};

/** What the mark of a heading that breaks its row says. */
export function deviationMessage(deviation: HeadingDeviation): string {
  const which = `第${chineseNumeral(deviation.place)}个标题`;
  switch (deviation.type) {
    case "parts":
      return `${which}分 ${deviation.parts} 段，同级都是 ${deviation.usual} 段`;
    case "length": {
      const { moreChars } = deviation;
      return `${which}比同级${moreChars > 0 ? "多" : "少"} ${Math.abs(moreChars)} 字`;
    }
    case "rhythm":
      return `${which}的断句是 ${deviation.parts.join("＋")} 字，同级都是 ${deviation.usual.join("＋")} 字`;
    case "head":
      return `${which}没有像同级那样以“${deviation.word}”字开头`;
  }
}

/** Characters and minutes of a section, with what it aims at. */
export function lengthMessage(chars: number, target: number | null, charsPerMinute: number): string {
  const actual = `${chars} 字，约 ${minutes(chars / charsPerMinute)} 分钟`;
  return target === null
    ? actual
    : `${actual}；目标 ${target} 字，约 ${minutes(target / charsPerMinute)} 分钟`;
}

/** Minutes as shown: one decimal below ten. */
export function minutes(value: number): string {
  return value < 10 ? value.toFixed(1) : String(Math.round(value));
}
