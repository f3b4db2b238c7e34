import type { MessageCatalogue } from "./message-catalogue";

/** What can be wrong with a pattern of find and replace. */
export const FIND_MESSAGES = {
  "pattern-invalid": () =>
    "正则表达式写法不对。请检查括号、方括号是否成对；要找的就是这些符号时，请取消“正则”。",
  "pattern-costly": () => "正则表达式过于复杂，可能算很久。请去掉重复里套重复（如 (.*)+），或减少 * 和 +。",
  "pattern-long": ({ max }) => `查找内容不能超过 ${max ?? ""} 个字。请缩短后再找。`,
} as const satisfies MessageCatalogue;
