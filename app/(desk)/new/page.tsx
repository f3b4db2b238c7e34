import type { Metadata } from "next";
import { NewDraftForm } from "@/components/new-draft/new-draft-form";
import { ProblemMessage } from "@/components/shell/problem-message";
import { chinaTime } from "@/components/ui/china-time";
import { requirePerson } from "@/lib/auth/current-person";
import { refusalOf } from "@/lib/auth/permission";
import { failureMessage } from "@/lib/messages/zh";
import { isDocumentKind } from "@/lib/speech/document-kind";
import { loadLibraryDocument } from "@/lib/store/library";
import { loadDefaultFacts } from "@/lib/store/organisations";
import { createDraft } from "./actions";

export const metadata: Metadata = { title: "新建文稿" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewDraftPage({ searchParams }: Props) {
  const { scope, mayWrite } = await requirePerson();
  if (!mayWrite) {
    return (
      <ProblemMessage title="审阅人不起草文稿">{failureMessage({ code: refusalOf("write") })}</ProblemMessage>
    );
  }
  const { kind, outline } = await searchParams;
  const [defaults, source] = await Promise.all([
    loadDefaultFacts(scope),
    typeof outline === "string" ? loadLibraryDocument(scope, outline) : null,
  ]);
  const wanted = kind ?? source?.summary.kind;
  return (
    <div className="mx-auto max-w-[110rem] p-4 md:p-6">
      <h1 className="mb-4 text-xl font-bold">新建文稿</h1>
      <NewDraftForm
        defaults={{ ...defaults, year: reportedYear(new Date()) }}
        initialKind={isDocumentKind(wanted) ? wanted : "review-speech"}
        outline={source === null ? null : { id: source.summary.id, title: source.summary.title }}
        createDraft={createDraft}
      />
    </div>
  );
}

/** Reviews held from January to June report on the year before; from July on they prepare the running one. */
function reportedYear(today: Date): number {
  const { year, month } = chinaTime(today);
  return month <= 6 ? year - 1 : year;
}
