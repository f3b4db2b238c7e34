import type { ImportedItem, ImportedText, Relation } from "@/lib/corpus/import-outcome";
import { failureMessage } from "./zh";

/** What became of a file, in one sentence; empty while it waits. */
export function itemMessage({ state, outcome }: Pick<ImportedItem, "state" | "outcome">): string {
  if (state === "cancelled") return "已取消，没有导入。";
  if (outcome === null) return "";
  if ("error" in outcome) return failureMessage(outcome.error);
  const texts = outcome.texts.map(textMessage);
  return texts.length > 1 ? `文件里有 ${texts.length} 篇：${texts.join("；")}` : (texts[0] ?? "");
}

function textMessage(text: ImportedText): string {
  const { relation } = text;
  if (relation !== null && relation.kind !== "near") return SAME[relation.kind](relation);
  const notes = [
    `《${text.title}》，${text.charCount} 字，${text.headings} 个标题`,
    text.removed > 0 ? `清理杂质 ${text.removed} 处` : "",
    text.incomplete ? "原文有删节" : "",
    relation === null
      ? ""
      : `与《${relation.title}》相近（${Math.round(relation.similarity * 100)}%），统计表述时算作一篇`,
  ];
  return notes.filter((note) => note !== "").join("，");
}

const SAME: Readonly<Record<"same-file" | "same-text", (relation: Relation) => string>> = {
  "same-file": ({ title }) => `这份文件已在语料库中（《${title}》），没有重复导入`,
  "same-text": ({ title }) => `与《${title}》相同，没有重复导入`,
};
