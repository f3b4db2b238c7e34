import type { ExtractError } from "@/lib/corpus/source-line";
import type { MessageCatalogue, MessageData } from "./message-catalogue";

/** Sentences of files that cannot be taken into the library. */
export const CORPUS_MESSAGES = {
  "empty-file": () => "文件是空的。请确认内容已保存，再重新导入。",
  "file-too-large": ({ limitMb }) => `文件超过 ${limitMb ?? 20} MB。请拆成几个文件，或删去图片后再导入。`,
  "unsupported-type": () => "不是能读取的文稿格式。请另存为 .docx、.txt、.md 或 .html 再导入。",
  "type-not-yet": ({ type }) =>
    `暂不能直接读取 ${type ?? "这种"} 文件。请用 Word 或 WPS 另存为 .docx 再导入。`,
  "not-text": () =>
    "文件内容不是文字（可能是改了扩展名的其他文件）。请找到原文件，按原格式打开后另存为 .docx。",
  "broken-docx": () => "这个 .docx 已损坏，或并不是 Word 文档。请用 Word 或 WPS 打开检查，另存后再导入。",
  "encrypted-file": () => "文件设有打开密码，无法读取。请去掉密码另存一份再导入。",
  "expansion-limit": () =>
    "文件解压后异常庞大，为安全起见已停止读取。请用 Word 打开原件，另存为新的 .docx 再导入。",
  "no-speech": () => "去掉网页杂项后没有剩下正文。请检查文件里是否有文稿内容，或把正文粘贴到文本文件再导入。",
  "secrecy-marking": ({ marking }) =>
    `文件带有密级标志（${marking ?? ""}），已拒绝导入，未保存任何内容。涉密材料请在涉密计算机上处理。`,
} as const satisfies Readonly<Record<ExtractError, (data: MessageData) => string>> & MessageCatalogue;
