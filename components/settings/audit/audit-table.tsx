import { ScrollRegion } from "@/components/ui/scroll-region";
import { auditDetail, auditKindName } from "@/lib/messages/zh-people";
import { auditTime } from "@/lib/people/audit-file";
import type { AuditLine } from "@/lib/people/audit-kind";

/** Entries of the log, latest first. */
export function AuditTable({ lines }: { lines: readonly AuditLine[] }) {
  return (
    <ScrollRegion label="操作记录" className="overflow-y-hidden">
      <table className="w-full min-w-2xl text-sm">
        <thead className="border-b border-line text-left text-xs text-ink-soft">
          <tr>
            {["时间", "事项", "操作人", "对象", "说明", "地址"].map((head) => (
              <th key={head} scope="col" className="px-4 py-1.5 font-normal">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id} className="border-b border-line last:border-b-0">
              <td className="px-4 py-1.5 whitespace-nowrap tabular-nums">{auditTime(line.at)}</td>
              <td className="px-4 py-1.5 whitespace-nowrap">{auditKindName(line.kind)}</td>
              <td className="px-4 py-1.5">{line.actorName || "（无此账号）"}</td>
              <td className="px-4 py-1.5">{line.subjectName}</td>
              <td className="px-4 py-1.5">{auditDetail(line)}</td>
              <td className="px-4 py-1.5 text-xs whitespace-nowrap text-ink-soft">{line.address ?? ""}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
