import type { UnitFormulationsError } from "@/lib/review/unit-formulations";
import type { MessageCatalogue, MessageData } from "./message-catalogue";

const entryOf = ({ place, id }: MessageData) => `第 ${place ?? 1} 条${id ? `（${id}）` : ""}`;

/** Sentences of a unit's list of formulations that cannot be imported. */
export const FORMULATIONS_MESSAGES = {
  "formulations-not-json": () => "提法表读不出来：内容不是 JSON。请选择由本系统导出的提法表文件。",
  "formulations-other-file": () => "这个文件不是提法表。请选择由本系统导出的提法表文件。",
  "formulations-newer-version": () =>
    "这份提法表由更新的版本导出，未导入。请先升级本系统，或请对方用当前版本导出。",
  "formulations-too-many": ({ limit }) =>
    `提法表超过 ${limit ?? 5000} 条，未导入。请拆成几份，或删去不用的条目。`,
  "formulations-broken-entry": (data) =>
    `提法表${entryOf(data)}填写不合要求，整份未导入。请对照导出的样例改好这一条，再导入。`,
  "formulations-double-id": (data) =>
    `提法表${entryOf(data)}的编号重复，整份未导入。请删去其中一条，再导入。`,
} as const satisfies Readonly<Record<UnitFormulationsError, (data: MessageData) => string>> &
  MessageCatalogue;
