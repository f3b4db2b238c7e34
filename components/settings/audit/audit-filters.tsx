import { Button, NativeSelect, TextInput } from "@mantine/core";
import Link from "next/link";
import { DownloadLink } from "@/components/ui/download-link";
import { AUDIT_KIND_NAMES } from "@/lib/messages/zh-people";
import { AUDIT_KINDS } from "@/lib/people/audit-kind";
import { type AuditQuery, auditParams } from "@/lib/people/audit-query";

type Props = { query: AuditQuery; people: readonly { id: string; name: string }[] };

const KIND_OPTIONS = [
  { value: "", label: "全部" },
  ...AUDIT_KINDS.map((value) => ({ value, label: AUDIT_KIND_NAMES[value] })),
];

/** Which entries are shown: a plain form, whose answer is an address that can be kept. */
export function AuditFilters({ query, people }: Props) {
  const params = auditParams({ ...query, page: 1 });
  return (
    <form action="/settings/audit" className="flex flex-wrap items-end gap-3 border-b border-line px-4 py-3">
      <NativeSelect size="xs" label="事项" name="kind" defaultValue={query.kind ?? ""} data={KIND_OPTIONS} />
      <NativeSelect
        size="xs"
        label="人员"
        name="person"
        defaultValue={query.person ?? ""}
        data={[{ value: "", label: "全部" }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <TextInput size="xs" type="date" label="从" name="from" defaultValue={query.from ?? ""} />
      <TextInput size="xs" type="date" label="到" name="to" defaultValue={query.to ?? ""} />
      <Button size="xs" type="submit">
        筛选
      </Button>
      {params === "" ? null : (
        <Link href="/settings/audit" className="py-1.5 text-sm text-seal">
          查看全部
        </Link>
      )}
      <DownloadLink
        href={`/api/audit${params === "" ? "" : `?${params}`}`}
        className="ml-auto py-1.5 text-sm text-seal"
      >
        导出 CSV
      </DownloadLink>
    </form>
  );
}
