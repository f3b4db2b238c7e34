import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompareBar } from "@/components/compare/compare-bar";
import { MarkedPaper } from "@/components/compare/marked-paper";
import { ProblemMessage } from "@/components/shell/problem-message";
import { requirePerson } from "@/lib/auth/current-person";
import { compareDrafts } from "@/lib/compare/compare-drafts";
import { BUILT_IN_PROFILES } from "@/lib/export/built-in-profiles";
import { markedLines } from "@/lib/export/marked-lines";
import { profileOfKind } from "@/lib/export/profile-name";
import { failureMessage } from "@/lib/messages/zh";
import { CURRENT_VERSION, loadCompared } from "@/lib/store/compared-versions";
import { listVersions } from "@/lib/store/draft-versions";
import { loadDraft } from "@/lib/store/drafts";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ old?: string | string[]; new?: string | string[] }>;
};

export const metadata: Metadata = { title: "比较版本" };

/** Two versions of a draft as one text with marks. */
export default async function ComparePage({ params, searchParams }: Props) {
  const { id: personId, scope } = await requirePerson();
  const { id } = await params;
  const asked = await searchParams;
  const [draft, found] = await Promise.all([loadDraft(scope, id), listVersions(scope, id)]);
  if (!draft.ok) {
    if (draft.error.code === "draft-missing") notFound();
    return <ProblemMessage title="未能比较">{failureMessage(draft.error)}</ProblemMessage>;
  }
  const versions = found ?? [];
  const newId = single(asked.new) ?? CURRENT_VERSION;
  const oldId = single(asked.old) ?? versions.find((version) => version.id !== newId)?.id ?? null;
  const title = draft.value.title || "未命名文稿";
  if (oldId === null) {
    return (
      <ProblemMessage title="还没有可比较的版本">
        起草中每隔几分钟会自动留一个版本，也可以在“版本”一栏给当前内容留一个。
      </ProblemMessage>
    );
  }
  const [old, fresh] = await Promise.all([loadCompared(scope, id, oldId), loadCompared(scope, id, newId)]);
  if (!old.ok) return <ProblemMessage title="未能比较">{failureMessage(old.error)}</ProblemMessage>;
  if (!fresh.ok) return <ProblemMessage title="未能比较">{failureMessage(fresh.error)}</ProblemMessage>;
  const profile = BUILT_IN_PROFILES[profileOfKind(draft.value.kind)];
  const { changes } = compareDrafts(old.value.document, fresh.value.document);
  const types = changes.map(({ type }) => type);
  return (
    <div className="flex h-full flex-col print:block print:h-auto">
      <CompareBar
        draftId={id}
        kind={draft.value.kind}
        personId={personId}
        title={title}
        oldId={oldId}
        newId={newId}
        versions={versions.map(({ id: value, name, savedAt }) => ({ value, name, savedAt }))}
        types={types}
      />
      <MarkedPaper lines={markedLines(old.value, fresh.value, profile)} />
    </div>
  );
}

function single(value: string | string[] | undefined): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
