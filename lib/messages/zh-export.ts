import type { MessageCatalogue } from "./message-catalogue";

/** The systems for which the compiler of PDFs and previews is built. */
const COMPILER_PLATFORMS =
  "组件有 Linux（x64、ARM）、macOS、Windows（x64、ARM64）的版本，请管理员在这些系统上重新运行 npm ci；龙芯等其他处理器没有。";

/** Sentences of the export, by code. */
export const EXPORT_MESSAGES = {
  "draft-invalid": (data) =>
    `未能打开文稿：内容不符合文稿格式${data.path ? `（位置 ${data.path}）` : ""}。请换一个版本；文稿本身打不开时，请告诉管理员。`,
  "pdf-unavailable": () =>
    `未能导出 PDF：装有本软件的电脑没有 PDF 排版组件。请导出 .docx，用 Word 或 WPS 另存为 PDF。${COMPILER_PLATFORMS}`,
  "preview-unavailable": () =>
    `看不了版面：装有本软件的电脑没有排版组件。文稿照常可写，请导出 .docx 看版面。${COMPILER_PLATFORMS}`,
  "preview-failed": () => "版面没有排出来。文稿没有受影响，请稍后重试；再不行，请告诉管理员。",
  "preview-given-up": () => "这次排版已被后面的改动代替。",
  "export-format": () => "未能导出：不认得这种格式。请从“导出”菜单里选 .docx、PDF、纯文本或 Markdown。",
  "page-profile-invalid": (data) =>
    `版式不能用：${data.path ? `“${data.path}”这一项不认得，或超出范围` : "内容不是 JSON 对象"}。请改正后再试。`,
  "page-profile-unknown": (data) =>
    `没有“${data.name ?? ""}”这种版式。可选：speech（讲话稿）、report（汇报材料）、host（主持词），或一个 .json 文件；网页上另有 own（本单位版式）。`,
  "page-profile-unreadable": (data) => `版式文件读不了：${data.name ?? ""}。请确认文件存在，内容是 JSON。`,
  "clipboard-refused": () =>
    "没能复制：浏览器不让网页写剪贴板。请导出 .docx 后打开复制，或在浏览器里允许本网站使用剪贴板再试。",
  "draft-not-json": () => "文稿读不了：内容不是 JSON。请换用本产品导出的 .json，或直接给 .txt、.md、.docx。",
  "returned-other-draft": ({ title }) =>
    `这是另一份文稿《${title ?? ""}》的返回稿，没有导入。请打开那份文稿再导入。`,
  "returned-unrecognised": ({ title }) =>
    `认不出这是本稿的返回稿${title ? `（文件题为《${title}》）` : ""}：文件里没有本稿的标记，文字也大多不同。要用其中的文字，请把文件拖到稿纸上插入。`,
  "returned-not-docx": () => "返回稿须是 .docx。请在 Word 或 WPS 里另存为 .docx 再导入。",
  "marked-format": () => "花脸稿只能导出为 .docx 或 PDF。请重新选择格式。",
  "draft-too-new": (data) =>
    `未能打开文稿：它由较新的版本保存（格式 ${data.found ?? ""}，本机支持到 ${data.supported ?? ""}）。请升级后再打开。`,
} as const satisfies MessageCatalogue;
