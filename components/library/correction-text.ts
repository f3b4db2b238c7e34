import type { Correction } from "@/lib/corpus/correction";
import { DOCUMENT_KIND_NAMES } from "@/lib/speech/document-kind";
import { LEVEL_NAMES } from "@/lib/speech/level";
import { MOVE_NAMES } from "@/lib/speech/move";
import { THEME_NAMES } from "@/lib/speech/theme";

const SCOPE_NAMES = { section: "节", paragraph: "段", sentence: "句" } as const;
const DEPTHS = { 1: "一级", 2: "二级", 3: "三级" } as const;
const NAMED_CHARS = 14;

/** A correction in one line, as the list of corrections shows it. */
export function correctionText(correction: Correction): string {
  switch (correction.what) {
    case "title":
      return `标题改为《${correction.value}》`;
    case "kind":
      return `文种：${correction.value === null ? "未定" : DOCUMENT_KIND_NAMES[correction.value]}`;
    case "level":
      return `层级：${correction.value === null ? "未定" : LEVEL_NAMES[correction.value]}`;
    case "sector":
      return `领域：${correction.value ?? "未定"}`;
    case "year":
      return `年度：${correction.value ?? "未定"}`;
    case "line": {
      const { headingLevel } = correction;
      return `${placeOf(correction)}是${headingLevel === null ? "正文" : `${DEPTHS[headingLevel]}标题`}`;
    }
    case "run-in": {
      const { headingLevel } = correction;
      return `${placeOf(correction)}${headingLevel === null ? "不是小标题" : `是${DEPTHS[headingLevel]}小标题`}`;
    }
    case "move":
      return `${placeOf(correction)}一${SCOPE_NAMES[correction.scope]}语步：${MOVE_NAMES[correction.value]}`;
    case "theme":
      return `${placeOf(correction)}一${SCOPE_NAMES[correction.scope]}主题：${THEME_NAMES[correction.value]}`;
  }
}

function placeOf({ at: { key } }: Extract<Correction, { at: object }>): string {
  return `“${key.length > NAMED_CHARS ? `${key.slice(0, NAMED_CHARS)}…` : key}”`;
}
