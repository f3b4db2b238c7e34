import type { Metadata } from "next";
import Link from "next/link";
import { BinList } from "@/components/home/bin-list";
import { requirePerson } from "@/lib/auth/current-person";
import { BIN_DAYS, daysLeftInBin } from "@/lib/speech/draft-bin";
import { listBin } from "@/lib/store/draft-bin";
import { restoreDraft } from "../actions";

export const metadata: Metadata = { title: "回收站" };

/** Deleted drafts while they can still be had back. */
export default async function BinPage() {
  const { scope, mayWrite } = await requirePerson();
  const now = new Date();
  const drafts = (await listBin(scope)).map((draft) => ({
    ...draft,
    daysLeft: daysLeftInBin(new Date(draft.binnedAt), now),
  }));
  return (
    <div className="mx-auto max-w-4xl p-4 md:p-6">
      <h1 className="mb-1 text-xl font-bold">回收站</h1>
      <p className="mb-4 text-ink-soft">
        删除的文稿保留 {BIN_DAYS} 天，连同版本和批注；到期后彻底清除。
        <Link href="/" className="ml-2">
          回到工作台
        </Link>
      </p>
      <BinList drafts={drafts} now={now.toISOString()} mayWrite={mayWrite} restoreDraft={restoreDraft} />
    </div>
  );
}
