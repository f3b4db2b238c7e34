import type { Metadata } from "next";
import { PhraseBrowser } from "@/components/library/phrase-browser";
import { requirePerson } from "@/lib/auth/current-person";

export const metadata: Metadata = { title: "表述" };

export default async function PhrasesPage() {
  await requirePerson();
  return (
    <div className="mx-auto max-w-6xl p-4 md:p-6">
      <h1 className="mb-1 text-xl font-bold">表述</h1>
      <p className="mb-4 text-sm text-ink-soft">
        从语料库各篇中挖出的可复用说法；〔 〕里是要换成本单位情况的内容。
      </p>
      <PhraseBrowser />
    </div>
  );
}
