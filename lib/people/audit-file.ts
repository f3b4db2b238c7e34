import type { AuditLine } from "./audit-kind";

/** Words for an entry, which the caller has. */
export type AuditWords = {
  readonly kindName: (kind: string) => string;
  readonly detail: (line: AuditLine) => string;
};

export const AUDIT_FILE_HEAD = [
  "时间（北京时间）",
  "事项",
  "操作人",
  "对象",
  "说明",
  "网络地址",
  "编号",
] as const;

/** An entry as a row of the file that auditors take away. */
export function auditRow(line: AuditLine, { kindName, detail }: AuditWords): readonly string[] {
  const { id, at, kind, actorName, subjectName, address } = line;
  return [auditTime(at), kindName(kind), actorName, subjectName, detail(line), address ?? "", id];
}

const CHINA_OFFSET_MS = 8 * 60 * 60 * 1000;

/** 2026-01-05 09:05:12, as clocks in China show it. */
export function auditTime(at: string): string {
  return new Date(Date.parse(at) + CHINA_OFFSET_MS).toISOString().slice(0, 19).replace("T", " ");
}
