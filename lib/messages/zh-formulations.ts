import type { FormulationFieldError } from "@/lib/review/formulation-fields";
import type { NameLinesError } from "@/lib/review/name-register";
import type { UnitFormulationsError } from "@/lib/review/unit-formulations";
import type { MessageCatalogue, MessageData } from "./message-catalogue";

const entryOf = ({ place, id }: MessageData) => `第 ${place ?? 1} 条${id ? `（${id}）` : ""}`;

/** Sentences of an entry of the unit's own list, or of its register, that cannot be saved. */
export const REVIEW_SETTINGS_MESSAGES = {
  "formulation-no-term": () => "请填写提法，即要在文稿里查找的字样。",
  "formulation-no-canonical": () => "请填写规范表述，即应当写成的样子。",
  "formulation-wrong-empty": ({ row }) => `第 ${row ?? 1} 条误写是空的，请填写或删去。`,
  "formulation-wrong-twice": ({ row }) => `第 ${row ?? 1} 条误写重复了，请删去一条。`,
  "formulation-wrong-in-canonical": ({ row }) =>
    `第 ${row ?? 1} 条误写出现在规范表述里，会把写对的也当成错的。请写得更长、更具体些。`,
  "formulation-fix-contains-wrong": ({ row }) =>
    `第 ${row ?? 1} 条的改法里仍含有误写本身，改了等于没改。请调整误写或改法。`,
  "formulation-date": () => "日期请写成 2024-07 或 2024-07-18。",
  "formulation-say": () => "提示语请写 4 到 60 个字，说清怎么回事、怎么改。",
  "formulation-no-authority": () => "请填写依据，如文件或会议的名称。",
  "formulation-nothing-to-check": () => "还没有可查的内容：请至少写一条误写，或写明从何时起过时。",
  "formulation-unsound": () => "这一条前后不一致，未保存。请核对误写、日期与规范表述后再试。",
  "register-name-too-long": ({ line, limit }) =>
    `第 ${line ?? 1} 行超过 ${limit ?? 60} 个字，不像名称。请一行只写一个。`,
  "register-too-many-names": ({ limit }) => `名册最多 ${limit ?? 2000} 行，请删去不用的。`,
} as const satisfies Readonly<Record<FormulationFieldError | NameLinesError, (data: MessageData) => string>> &
  MessageCatalogue;

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
