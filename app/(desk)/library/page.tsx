import type { Metadata } from "next";
import Link from "next/link";
import { DocumentList } from "@/components/library/document-list";
import { ImportPanel } from "@/components/library/import-panel";
import { requirePerson } from "@/lib/auth/current-person";
import { listUnfinished } from "@/lib/store/import-batches";
import { listLibrary } from "@/lib/store/library";

export const metadata: Metadata = { title: "语料库" };

export default async function LibraryPage() {
  const { scope } = await requirePerson();
  const [documents, unfinished] = await Promise.all([listLibrary(scope), listUnfinished(scope)]);
  return (
    <div className="mx-auto max-w-6xl space-y-4 p-4 md:p-6">
      <div className="flex items-baseline gap-4">
        <h1 className="text-xl font-bold">语料库</h1>
        <Link href="/library/phrases" className="ml-auto text-sm text-seal">
          浏览表述
        </Link>
      </div>
      <ImportPanel unfinished={unfinished} />
      <DocumentList documents={documents} />
    </div>
  );
}
