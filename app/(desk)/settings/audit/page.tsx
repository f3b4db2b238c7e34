import type { Metadata } from "next";
import { AuditFilters } from "@/components/settings/audit/audit-filters";
import { AuditPager } from "@/components/settings/audit/audit-pager";
import { AuditTable } from "@/components/settings/audit/audit-table";
import { OwnersOnly } from "@/components/settings/owners-only";
import { requirePerson } from "@/lib/auth/current-person";
import { auditParams, readAuditQuery } from "@/lib/people/audit-query";
import { AUDIT_PAGE_SIZE, listAudit } from "@/lib/store/audit-log";
import { listMemberNames } from "@/lib/store/members";

export const metadata: Metadata = { title: "操作记录" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Who did what, for the unit's owners. */
export default async function AuditPage({ searchParams }: Props) {
  const { scope, mayAdminister } = await requirePerson();
  if (!mayAdminister) return <OwnersOnly />;
  const query = readAuditQuery(await searchParams);
  const [{ lines, total }, people] = await Promise.all([listAudit(scope, query), listMemberNames(scope)]);
  return (
    <div className="mx-auto max-w-6xl p-4 md:p-6">
      <h1 className="mb-1 text-xl font-bold">操作记录</h1>
      <p className="mb-4 text-ink-soft">
        登录、人员变动、导出、移出语料、修改单位设置都记在这里，只增不改，不含文稿内容。
      </p>
      <section aria-label="记录" className="rounded-md border border-line bg-sheet">
        <AuditFilters key={auditParams(query)} query={query} people={people} />
        <p role="status" className="px-4 py-2 text-xs text-ink-soft">
          {total} 条
        </p>
        {lines.length === 0 ? (
          <p className="px-4 py-12 text-center text-ink-soft">
            没有符合条件的记录。可换一个事项、人员或日期。
          </p>
        ) : (
          <AuditTable lines={lines} />
        )}
        <AuditPager query={query} pageCount={Math.ceil(total / AUDIT_PAGE_SIZE)} />
      </section>
    </div>
  );
}
