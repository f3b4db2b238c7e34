"use client";

import { Button } from "@mantine/core";
import { RefreshCw } from "lucide-react";
import { useState } from "react";
import { ScrollRegion } from "@/components/ui/scroll-region";
import { ShareBar } from "@/components/ui/share-bar";
import { LEVEL_NAMES } from "@/lib/speech/level";
import type { SkeletonChoice } from "@/lib/suggest/skeleton-choice";
import { HeadingPreview } from "./heading-preview";

type Props = {
  skeleton: SkeletonChoice;
  busy: boolean;
  /** @param headingsOf - id of the document whose headings are shown. */
  onChoose: (headingsOf: string) => void;
};

/** One architecture: how many follow it, how long its parts are, and the headings one document gives them. */
export function SkeletonCard({ skeleton, busy, onChoose }: Props) {
  const [shown, setShown] = useState(0);
  const set = skeleton.headingSets[shown];
  if (set === undefined) return null;
  const many = skeleton.headingSets.length > 1;
  return (
    <article
      aria-label={`提纲：${skeleton.name}`}
      className="flex max-h-[34rem] flex-col rounded-md border border-line bg-sheet"
    >
      <header className="border-b border-line p-4">
        <div className="mb-2 flex items-baseline gap-2">
          <h3 className="text-base font-bold">{skeleton.name}</h3>
          <span className="ml-auto shrink-0 text-xs tabular-nums text-ink-soft">
            {skeleton.documentFrequency} 篇 · 约 {skeleton.typicalChars} 字
          </span>
        </div>
        <ShareBar sections={skeleton.sections} />
      </header>
      <ScrollRegion label={`${skeleton.name}的标题预览`} className="min-h-0 flex-1 p-4 text-sm">
        <HeadingPreview set={set} />
      </ScrollRegion>
      <footer className="border-t border-line p-3">
        <p className="mb-2 truncate text-xs text-ink-soft" title={set.source.title}>
          标题出自：{set.level === null ? "" : `${LEVEL_NAMES[set.level]} · `}
          {set.source.year === null ? "" : `${set.source.year} · `}
          {set.source.title}
        </p>
        <div className="flex gap-2">
          <Button className="flex-1" loading={busy} onClick={() => onChoose(set.source.documentId)}>
            用此提纲
          </Button>
          <Button
            variant="default"
            disabled={!many}
            leftSection={<RefreshCw size={14} aria-hidden />}
            onClick={() => setShown((shown + 1) % skeleton.headingSets.length)}
          >
            换一组标题{many ? ` ${shown + 1}/${skeleton.headingSets.length}` : ""}
          </Button>
        </div>
      </footer>
    </article>
  );
}
