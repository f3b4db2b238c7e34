import type { MessageCatalogue } from "./message-catalogue";

/** Sentences of the export, by code. */
export const EXPORT_MESSAGES = {
  "export-open-slots": (data) =>
    `还有 ${data.count ?? ""} 处待填项：${data.labels ?? ""}。可以先导出，文件里以黄底〔〕标出，也可以返回填写。`,
  "export-failed": () => "未能导出：生成文件时出错，文稿没有改动。请再试一次；仍不行，请把编号告诉管理员。",
  "draft-invalid": (data) =>
    `未能打开文稿：内容不符合文稿格式${data.path ? `（位置 ${data.path}）` : ""}。请从“版本”中恢复上一个保存的版本。`,
  "draft-too-new": (data) =>
    `未能打开文稿：它由较新的版本保存（格式 ${data.found ?? ""}，本机支持到 ${data.supported ?? ""}）。请升级后再打开。`,
} as const satisfies MessageCatalogue;
