import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ReadingView } from "@/components/library/reading-view";
import { requirePerson } from "@/lib/auth/current-person";
import { loadReading } from "@/lib/store/library-reading";
import { correctDocument, removeDocument, undoCorrection } from "../actions";

type Params = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Params> };

const load = cache(async (id: string) => loadReading((await requirePerson()).scope, id));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load((await params).id))?.document.title ?? "语料库" };
}

export default async function ReadingPage({ params, searchParams }: Props) {
  const [reading, { mayWrite }] = await Promise.all([load((await params).id), requirePerson()]);
  if (reading === null) notFound();
  const asked = await searchParams;
  const goal = { words: textOf(asked.words), wording: textOf(asked.wording), at: textOf(asked.at) };
  return (
    <ReadingView
      // Another place in the same document is another visit: the view starts there.
      key={JSON.stringify(goal)}
      reading={reading}
      goal={goal}
      mayWrite={mayWrite}
      removeDocument={removeDocument}
      correctDocument={correctDocument}
      undoCorrection={undoCorrection}
    />
  );
}

function textOf(value: string | string[] | undefined): string {
  return typeof value === "string" ? value.slice(0, 1000) : "";
}
