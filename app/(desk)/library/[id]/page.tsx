import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReadingView } from "@/components/library/reading-view";
import { requirePerson } from "@/lib/auth/current-person";
import { loadLibraryDocument } from "@/lib/store/library";
import { removeDocument } from "../actions";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { scope } = await requirePerson();
  const found = await loadLibraryDocument(scope, (await params).id);
  return { title: found?.summary.title ?? "语料库" };
}

export default async function ReadingPage({ params }: Props) {
  const { scope } = await requirePerson();
  const found = await loadLibraryDocument(scope, (await params).id);
  if (found === null) notFound();
  const { id, fileName, builtIn } = found.summary;
  return (
    <ReadingView
      id={id}
      fileName={fileName}
      builtIn={builtIn}
      document={found.document}
      removeDocument={removeDocument}
    />
  );
}
