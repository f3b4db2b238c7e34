import { FilePlus2, Trash2 } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { DraftList } from "@/components/home/draft-list";
import { EmptyDesk } from "@/components/home/empty-desk";
import { LibraryStatus } from "@/components/home/library-status";
import { requirePerson } from "@/lib/auth/current-person";
import { DOCUMENT_KIND_NAMES } from "@/lib/speech/document-kind";
import { countBin } from "@/lib/store/draft-bin";
import { listDrafts } from "@/lib/store/drafts";
import { countLibrary } from "@/lib/store/library";
import { loadMinedLibrary } from "@/lib/store/mined-library";
import { binDraft, restoreDraft } from "./actions";

export const metadata: Metadata = { title: "工作台" };

const SKELETONS_SHOWN = 6;

export default async function HomePage() {
  const { scope, mayWrite } = await requirePerson();
  const [drafts, binned, library, mined] = await Promise.all([
    listDrafts(scope),
    countBin(scope),
    countLibrary(scope),
    loadMinedLibrary(scope),
  ]);
  const skeletons = [...mined.skeletons]
    .sort((a, b) => b.documentFrequency - a.documentFrequency)
    .slice(0, SKELETONS_SHOWN)
    .map(({ id, name, kind, documentFrequency }) => ({
      id,
      name,
      kind,
      kindName: DOCUMENT_KIND_NAMES[kind],
      documentFrequency,
    }));
  return (
    <div className="mx-auto max-w-6xl p-4 md:p-6">
      <div className="mb-4 flex items-center">
        <h1 className="mr-auto text-xl font-bold">工作台</h1>
        {binned > 0 ? (
          <Link
            href="/bin"
            className="mr-2 flex items-center gap-1.5 rounded px-3 py-2 text-ink-soft no-underline hover:bg-desk-deep"
          >
            <Trash2 size={15} aria-hidden /> 回收站（{binned}）
          </Link>
        ) : null}
        {mayWrite ? (
          <Link
            href="/new"
            className="flex items-center gap-2 rounded bg-seal-solid px-4 py-2 font-bold text-white no-underline hover:bg-seal-solid-hover"
          >
            <FilePlus2 size={16} aria-hidden /> 新建文稿
          </Link>
        ) : null}
      </div>
      <div className="grid items-start gap-4 lg:grid-cols-[1fr_16rem]">
        {drafts.length === 0 ? (
          <EmptyDesk mayWrite={mayWrite} />
        ) : (
          <DraftList
            drafts={drafts}
            now={new Date().toISOString()}
            mayWrite={mayWrite}
            binDraft={binDraft}
            restoreDraft={restoreDraft}
          />
        )}
        <LibraryStatus
          own={library.own}
          builtIn={library.builtIn}
          phrases={mined.phrases.length}
          skeletons={skeletons}
          mayWrite={mayWrite}
        />
      </div>
    </div>
  );
}
