import type { ExtractError } from "@/lib/corpus/source-line";
import type { MessageCatalogue, MessageData } from "./message-catalogue";

/** Sentences of files that cannot be taken into the library. */
export const CORPUS_MESSAGES = {
  "empty-file": () => "文件是空的。请确认内容已保存，再重新导入。",
  "file-too-large": ({ limitMb }) => `文件超过 ${limitMb ?? 20} MB。请拆成几个文件，或删去图片后再导入。`,
  "unsupported-type": () =>
    "不是能读取的文稿格式。请用 Word 或 WPS 另存为 .docx 再导入；图片、表格和演示文稿不能导入。",
  "not-text": () =>
    "文件内容不是文字（可能是改了扩展名的其他文件）。请找到原文件，按原格式打开后另存为 .docx。",
  "broken-docx": () => "这个 .docx 已损坏，或并不是 Word 文档。请用 Word 或 WPS 打开检查，另存后再导入。",
  "broken-doc": () =>
    "这个 .doc（.wps）读不出来：可能已损坏，或是 Word 97 以前的格式。请用 Word 或 WPS 打开，另存为 .docx 再导入。",
  "broken-rtf": () => "这个 .rtf 的结构异常，无法读取。请用 Word 或 WPS 打开，另存为 .docx 再导入。",
  "broken-pdf": () => "这个 PDF 已损坏，或并不是 PDF。请重新导出一份，或找到原来的 Word 文件再导入。",
  "pdf-scan": () =>
    "这个 PDF 是扫描件或图片，里面没有文字，无法读取。请导入原来的 Word 文件，或先用文字识别软件转成 .docx。",
  "pdf-garbled": () =>
    "这个 PDF 的字体没有附带文字编码，读出来是乱码。请导入原来的 Word 文件，或换一种方式重新导出 PDF。",
  "too-many-pages": ({ limit }) =>
    `这个 PDF 超过 ${limit ?? 300} 页，不像是一篇文稿。请拆出需要的部分再导入。`,
  "broken-archive": () => "这个压缩包已损坏，打不开。请重新压缩为 .zip，或把里面的文件直接拖进来。",
  "nested-archive": () => "压缩包里还有压缩包，没有继续打开。请先解压出来，再导入里面的文件。",
  "empty-archive": () => "压缩包里没有文件。请确认打包的内容后再导入。",
  "encrypted-archive": () => "压缩包设有密码，无法打开。请解压后直接导入里面的文件。",
  "too-many-entries": ({ limit }) => `压缩包里的文件超过 ${limit ?? 500} 个。请分成几个压缩包再导入。`,
  "encrypted-file": () => "文件设有打开密码，无法读取。请去掉密码另存一份再导入。",
  "expansion-limit": () =>
    "文件解压后异常庞大，为安全起见已停止读取。请用 Word 打开原件，另存为新的 .docx 再导入；压缩包请解压后导入。",
  "no-speech": () => "去掉网页杂项后没有剩下正文。请检查文件里是否有文稿内容，或把正文粘贴到文本文件再导入。",
  "secrecy-marking": ({ marking }) =>
    `文件带有密级标志（${marking ?? ""}），已拒绝导入，未保存任何内容。涉密材料请在涉密计算机上处理。`,
  "parse-timeout": ({ seconds }) =>
    `这个文件 ${seconds ?? 60} 秒还没有读完，已停止。请用 Word 打开，另存为新的 .docx，或拆成几个文件再导入。`,
  "parse-crash": () =>
    "读取这个文件时出错，已停止，其他文件不受影响。请用 Word 打开，另存为新的 .docx 再导入。",
  unreadable: () => "读不到这个文件。请检查路径和权限。",
} as const satisfies Readonly<Record<ExtractError | "unreadable", (data: MessageData) => string>> &
  MessageCatalogue;
