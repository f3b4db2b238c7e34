import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DraftWorkbench } from "@/components/workbench/draft-workbench";
import { requirePerson } from "@/lib/auth/current-person";
import { loadDraft } from "@/lib/store/drafts";

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: "起草" };

export default async function DraftPage({ params }: Props) {
  const { scope } = await requirePerson();
  const draft = await loadDraft(scope, (await params).id);
  if (!draft.ok) {
    if (draft.error.code === "draft-missing") notFound();
    throw new Error(draft.error.code);
  }
  return <DraftWorkbench draft={draft.value} />;
}
