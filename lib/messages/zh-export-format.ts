import type { RecordedFormat } from "@/lib/export/export-format";

/** What a file is called that a draft left as: in the menu, the draft's history and the log. */
export const EXPORT_FORMAT_NAMES: Readonly<Record<RecordedFormat, string>> = {
  docx: "Word（.docx）",
  pdf: "PDF",
  txt: "纯文本（.txt）",
  md: "Markdown（.md）",
  zip: "打包下载（.zip）",
  "reading-docx": "大字版（.docx）",
  "reading-pdf": "大字版（PDF）",
  "marked-docx": "花脸稿（.docx）",
  "marked-pdf": "花脸稿（PDF）",
};

/** @param format - as it was recorded; one of a later release shows as it is stored. */
export function exportFormatName(format: string): string {
  const names: Readonly<Record<string, string>> = EXPORT_FORMAT_NAMES;
  return Object.hasOwn(names, format) ? (names[format] ?? format) : format;
}
