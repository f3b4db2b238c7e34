import type { Metadata } from "next";
import Link from "next/link";
import { ImportPanel } from "@/components/library/import-panel";
import { LibraryBrowser } from "@/components/library/library-browser";
import { requirePerson } from "@/lib/auth/current-person";
import { readLibraryQuery } from "@/lib/corpus/library-query";
import { listUnfinished } from "@/lib/store/import-batches";
import { searchLibrary } from "@/lib/store/library-search";
import { removeDocuments, setDocumentFields } from "./actions";

export const metadata: Metadata = { title: "语料库" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function LibraryPage({ searchParams }: Props) {
  const { scope, mayWrite } = await requirePerson();
  const query = readLibraryQuery(await searchParams);
  const [page, unfinished] = await Promise.all([searchLibrary(scope, query), listUnfinished(scope)]);
  return (
    <div className="mx-auto max-w-6xl space-y-4 p-4 md:p-6">
      <div className="flex items-baseline gap-4">
        <h1 className="text-xl font-bold">语料库</h1>
        <Link href="/library/phrases" className="ml-auto text-sm text-seal">
          浏览表述
        </Link>
      </div>
      {mayWrite ? <ImportPanel unfinished={unfinished} /> : null}
      <LibraryBrowser
        query={query}
        page={page}
        mayWrite={mayWrite}
        removeDocuments={removeDocuments}
        setDocumentFields={setDocumentFields}
      />
    </div>
  );
}
