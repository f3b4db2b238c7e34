import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DraftReader } from "@/components/reader/draft-reader";
import { ProblemMessage } from "@/components/shell/problem-message";
import { DraftWorkbench } from "@/components/workbench/draft-workbench";
import { requirePerson } from "@/lib/auth/current-person";
import { draftPowers } from "@/lib/auth/permission";
import { failureMessage } from "@/lib/messages/zh";
import { loadIgnoredFindings } from "@/lib/store/draft-findings";
import { loadFlow } from "@/lib/store/draft-flow";
import { loadDraft } from "@/lib/store/drafts";
import { loadSpeakingRate } from "@/lib/store/organisations";
import { loadPageProfile } from "@/lib/store/page-profile";
import { loadPersonSettings } from "@/lib/store/person-settings";
import { loadReviewSettings } from "@/lib/store/review-settings";
import { phraseActions } from "../../library/phrases/phrase-actions";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ view?: string | string[] }>;
};

export const metadata: Metadata = { title: "起草" };

export default async function DraftPage({ params, searchParams }: Props) {
  const { id: personId, scope, role, mayWrite, mayManage } = await requirePerson();
  const { id } = await params;
  const [draft, charsPerMinute, ownProfile, settings, reviewSettings, draftIgnored, flow] = await Promise.all(
    [
      loadDraft(scope, id),
      loadSpeakingRate(scope),
      loadPageProfile(scope),
      loadPersonSettings(scope),
      loadReviewSettings(scope),
      loadIgnoredFindings(scope, id),
      loadFlow(scope, id),
    ],
  );
  if (!draft.ok) {
    if (draft.error.code === "draft-missing") notFound();
    return <ProblemMessage title="未能打开文稿">{failureMessage(draft.error)}</ProblemMessage>;
  }
  if ((await searchParams).view === "read") {
    return <DraftReader draft={draft.value} charsPerMinute={charsPerMinute} mayWrite={mayWrite} />;
  }
  return (
    <DraftWorkbench
      draft={draft.value}
      settings={settings}
      personId={personId}
      flow={flow ?? { state: "drafting", last: null }}
      powers={draftPowers(role, draft.value.authorId === personId)}
      charsPerMinute={charsPerMinute}
      ownProfile={ownProfile}
      phraseActions={phraseActions}
      review={{ settings: reviewSettings, draftIgnored, mayManage }}
    />
  );
}
