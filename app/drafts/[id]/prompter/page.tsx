import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Prompter } from "@/components/prompter/prompter";
import { ProblemMessage } from "@/components/shell/problem-message";
import { requirePerson } from "@/lib/auth/current-person";
import { SPEECH_PROFILE } from "@/lib/export/page-profile";
import { readingBlocks } from "@/lib/export/reading-copy/reading-blocks";
import { failureMessage } from "@/lib/messages/zh";
import { draftTitle } from "@/lib/speech/draft-text";
import { loadDraft } from "@/lib/store/drafts";
import { loadSpeakingRate } from "@/lib/store/organisations";

export const metadata: Metadata = { title: "提词" };

/** The draft as stored, to be read from the screen; a page of its own without the desk around it. */
export default async function PrompterPage({ params }: { params: Promise<{ id: string }> }) {
  const { scope } = await requirePerson();
  const { id } = await params;
  const [draft, charsPerMinute] = await Promise.all([loadDraft(scope, id), loadSpeakingRate(scope)]);
  if (!draft.ok) {
    if (draft.error.code === "draft-missing") notFound();
    return <ProblemMessage title="未能打开文稿">{failureMessage(draft.error)}</ProblemMessage>;
  }
  const { document, facts } = draft.value;
  return (
    <Prompter
      draftId={id}
      title={draftTitle(document, facts).trim() || "未命名文稿"}
      blocks={readingBlocks(document, facts, SPEECH_PROFILE, true)}
      charsPerMinute={charsPerMinute}
    />
  );
}
