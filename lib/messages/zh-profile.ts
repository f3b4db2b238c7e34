import type { DeviatingPart, DeviationValue, ProfileDeviation } from "@/lib/export/profile-deviations";
import { typeSizeName } from "@/lib/export/type-size";

const PART_NAMES: Readonly<Record<DeviatingPart, string>> = {
  paper: "纸张",
  topMargin: "天头（上边距）",
  leftMargin: "订口（左边距）",
  typeArea: "版心",
  body: "正文",
  latinFace: "数字和字母",
  direction: "舞台提示",
  lines: "每页行数",
  chars: "每行字数",
  title: "标题",
  heading1: "一级标题",
  heading2: "二级标题",
  heading3: "三级标题",
  runInLead: "段首句（一是……）",
  indent: "首行缩进",
  pageNumber: "页码",
  pageNumberPlace: "页码位置",
  pageNumberForm: "页码样式",
};

const WORDS: Readonly<Record<string, string>> = {
  outside: "单页居右、双页居左",
  centre: "居中",
  none: "不印",
  dashed: "左右各一条一字线",
  plain: "只有数字",
};

const UNITS: Readonly<Partial<Record<DeviatingPart, string>>> = {
  topMargin: "毫米",
  leftMargin: "毫米",
  lines: "行",
  chars: "字",
  indent: "字",
};

/** One line a deviation: what, how the standard has it and where, how the unit has it. */
export function deviationText({ part, clause, standard, actual }: ProfileDeviation): string {
  return `${PART_NAMES[part]}：${valueText(part, actual)}；标准为${valueText(part, standard)}（GB/T 9704—2012，${clause}）`;
}

function valueText(part: DeviatingPart, value: DeviationValue): string {
  if (typeof value === "number") return `${value} ${UNITS[part] ?? ""}`.trim();
  if (typeof value === "string") return WORDS[value] ?? value;
  if ("width" in value) return `${value.width} × ${value.height} 毫米`;
  return `${typeSizeName(value.sizePt)}${value.face}${value.bold ? "加粗" : ""}`;
}
