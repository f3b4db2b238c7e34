import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProblemMessage } from "@/components/shell/problem-message";
import { DraftWorkbench } from "@/components/workbench/draft-workbench";
import { requirePerson } from "@/lib/auth/current-person";
import { failureMessage } from "@/lib/messages/zh";
import { loadDraft } from "@/lib/store/drafts";

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: "起草" };

export default async function DraftPage({ params }: Props) {
  const { scope } = await requirePerson();
  const draft = await loadDraft(scope, (await params).id);
  if (!draft.ok) {
    if (draft.error.code === "draft-missing") notFound();
    return <ProblemMessage title="未能打开文稿">{failureMessage(draft.error)}</ProblemMessage>;
  }
  return <DraftWorkbench draft={draft.value} />;
}
