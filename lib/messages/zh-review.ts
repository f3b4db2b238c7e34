import type { OverlapKind, OverlapRelation } from "@/lib/overlap/overlap-match";
import type { FindingFamily, Severity } from "@/lib/review/finding";
import type { SetFormulation } from "@/lib/speech/set-formulation";

/** Names of the severities in the words of the trade. */
export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  must: "必改",
  doubt: "存疑",
  hint: "提示",
};

/** What each family of checks is called in the 审校 panel. */
export const FAMILY_NAMES: Readonly<Record<FindingFamily, string>> = {
  blank: "待填",
  fact: "要素",
  residue: "残留",
  level: "层级",
  formulation: "提法",
  timeliness: "时效",
  punctuation: "标点",
  numeral: "数字",
  numbering: "序号",
  heading: "标题",
  balance: "结构",
  word: "字词",
  repetition: "重复",
  length: "时长",
};

/** What the groups of set formulations are called. */
export const FORMULATION_GROUP_NAMES: Readonly<Record<SetFormulation["group"], string>> = {
  formula: "政治表述",
  organisation: "组织生活",
  discipline: "纪律作风",
  campaign: "集中教育",
  meeting: "会议",
  plan: "规划",
  body: "机构",
  regulation: "法规文件",
  "year-bound": "年度性提法",
  statistic: "统计数字",
};

/** What a passage found in the library is called. */
export const OVERLAP_KIND_NAMES: Readonly<Record<OverlapKind, string>> = {
  copied: "照抄",
  borrowed: "借鉴",
  formulation: "固定提法",
};

/** Where its source stands to the draft. */
export const OVERLAP_RELATION_NAMES: Readonly<Record<OverlapRelation, string>> = {
  "cross-place": "跨地",
  "cross-time": "跨时",
  "self-repetition": "自我重复",
};
