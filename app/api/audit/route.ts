import { chinaDate } from "@/components/ui/china-time";
import { apiRoute } from "@/lib/auth/api-route";
import { recordActOf } from "@/lib/auth/audit-actor";
import { auditDetail, auditKindName } from "@/lib/messages/zh-people";
import { AUDIT_FILE_HEAD, auditRow } from "@/lib/people/audit-file";
import { readAuditQuery } from "@/lib/people/audit-query";
import { csvLines, csvText } from "@/lib/people/csv";
import { listAudit, readAudit } from "@/lib/store/audit-log";

const WORDS = { kindName: auditKindName, detail: auditDetail };

/** The log as CSV, filtered like its page; `?page=` counts for nothing. */
export const GET = apiRoute("administer", async (request, person) => {
  const query = readAuditQuery(Object.fromEntries(new URL(request.url).searchParams));
  const { total } = await listAudit(person.scope, query);
  const batches = readAudit(person.scope, query);
  // Written piece by piece: a log of years does not fit into memory at once.
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encode(csvText([AUDIT_FILE_HEAD]))),
    async pull(controller) {
      const { done, value } = await batches.next();
      if (done) controller.close();
      else controller.enqueue(encode(csvLines(value.map((line) => auditRow(line, WORDS)))));
    },
  });
  await recordActOf(person, { kind: "log-exported", data: { count: total } });
  return new Response(body, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(`操作记录 ${chinaDate(new Date())}.csv`)}`,
      "Cache-Control": "no-store",
    },
  });
});

const encode = (text: string) => new TextEncoder().encode(text);
