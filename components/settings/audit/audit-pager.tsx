"use client";

import { useRouter } from "next/navigation";
import { Pager } from "@/components/library/pager";
import { type AuditQuery, auditParams } from "@/lib/people/audit-query";

type Props = { query: AuditQuery; pageCount: number };

export function AuditPager({ query, pageCount }: Props) {
  const router = useRouter();
  return (
    <Pager
      label="操作记录分页"
      page={query.page}
      pageCount={pageCount}
      onPage={(page) => router.push(`/settings/audit?${auditParams({ ...query, page })}`)}
    />
  );
}
