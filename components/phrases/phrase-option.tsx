import { memo, type ReactNode } from "react";
import { SlottedText } from "@/components/ui/slotted-text";
import { PHRASE_PATTERN_NAMES, type Phrase } from "@/lib/mining/phrase";
import type { RankedPhrase } from "@/lib/suggest/rank-phrases";
import { readablePhrase } from "./phrase-text";

type Props = {
  ranked: RankedPhrase;
  /** It stands in the draft already. */
  isUsed: boolean;
};

/** What a line of the list says: the phrase, what it is, how often and when it is used, and what speaks against it. */
export const PhraseOption = memo(function PhraseOption({
  ranked: { phrase, aged, favourite, usedRecently },
  isUsed,
}: Props) {
  return (
    <>
      <p className="leading-relaxed whitespace-pre-line">
        <SlottedText text={readablePhrase(phrase.text)} />
      </p>
      <p className="mt-1.5 mr-28 flex min-h-6 flex-wrap items-center gap-x-2 text-xs text-ink-soft">
        {favourite ? <span className="text-seal">★ 收藏</span> : null}
        <span>{PHRASE_PATTERN_NAMES[phrase.pattern]}</span>
        <span className="tabular-nums">{frequencyLine(phrase)}</span>
        {phrase.variants.length > 1 ? <span>{phrase.variants.length} 种说法</span> : null}
        {aged ? <Badge tone="bg-warn-soft text-warn">近年少用</Badge> : null}
        {isUsed ? (
          <Badge tone="bg-desk-deep">本稿已用</Badge>
        ) : usedRecently ? (
          <Badge tone="bg-desk-deep">近稿用过</Badge>
        ) : null}
      </p>
    </>
  );
});

function Badge({ tone, children }: { tone: string; children: ReactNode }) {
  return <span className={`rounded-xs px-1 ${tone}`}>{children}</span>;
}

/** 3 篇 · 2019—2025 */
function frequencyLine({ documentFrequency, firstYear, lastYear }: Phrase): string {
  const documents = documentFrequency === 1 ? "单篇" : `${documentFrequency} 篇`;
  if (firstYear === null || lastYear === null) return documents;
  return `${documents} · ${firstYear === lastYear ? firstYear : `${firstYear}—${lastYear}`}`;
}
