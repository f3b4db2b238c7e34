import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PrintButton } from "@/components/review/print-button";
import { ReviewReport } from "@/components/review/review-report";
import { ProblemMessage } from "@/components/shell/problem-message";
import { chinaDateTime } from "@/components/ui/china-time";
import { requirePerson } from "@/lib/auth/current-person";
import { checkOriginality } from "@/lib/jobs/check-originality";
import { reviewStoredDraft } from "@/lib/jobs/review-stored-draft";
import { failureMessage } from "@/lib/messages/zh";
import { spokenCharsBetween } from "@/lib/review/spoken-length";
import { DOCUMENT_KIND_NAMES } from "@/lib/speech/document-kind";
import { boundValue, FACT_BINDING_LABELS, FACT_BINDINGS } from "@/lib/speech/fact-sheet";
import { speakingMinutes } from "@/lib/speech/speaking-time";
import { loadSpeakingRate } from "@/lib/store/organisations";

export const metadata: Metadata = { title: "审校报告" };

/** The checks of the draft as stored, to be read or printed. */
export default async function ReportPage({ params }: { params: Promise<{ id: string }> }) {
  const { scope } = await requirePerson();
  const { id } = await params;
  const [reviewed, charsPerMinute] = await Promise.all([
    reviewStoredDraft(scope, id),
    loadSpeakingRate(scope),
  ]);
  if (!reviewed.ok) {
    if (reviewed.error.code === "draft-missing") notFound();
    return <ProblemMessage title="未能审校">{failureMessage(reviewed.error)}</ProblemMessage>;
  }
  const { draft, text, findings, ignored } = reviewed.value;
  const originality = await checkOriginality({ scope, document: draft.document, facts: draft.facts });
  const characters = spokenCharsBetween(text, 0, text.blocks.length);
  const facts = FACT_BINDINGS.flatMap((binding) => {
    // The next year follows from the year.
    const value = binding === "nextYear" ? null : boundValue(draft.facts, binding);
    return value === null ? [] : [[FACT_BINDING_LABELS[binding], value] as const];
  });
  return (
    <div className="h-full overflow-auto bg-desk px-4 print:h-auto print:bg-transparent print:p-0">
      <PrintButton />
      <ReviewReport
        title={draft.title || "未命名文稿"}
        kindName={DOCUMENT_KIND_NAMES[draft.kind]}
        facts={facts}
        characters={characters}
        minutes={Math.max(1, Math.round(speakingMinutes(characters, charsPerMinute)))}
        checkedAt={chinaDateTime(new Date().toISOString())}
        text={text}
        findings={findings}
        ignored={ignored}
        originality={originality}
      />
    </div>
  );
}
