"use client";

import { HoverCard } from "@mantine/core";
import type { ReactNode } from "react";
import { SlottedText } from "@/components/ui/slotted-text";
import { PHRASE_PATTERN_NAMES, type Phrase } from "@/lib/mining/phrase";
import type { RankedPhrase } from "@/lib/suggest/rank-phrases";
import { readablePhrase } from "./phrase-text";
import { sourceHref } from "./source-href";

type Props = {
  ranked: RankedPhrase;
  /** Buttons at the card's foot. */
  action?: ReactNode;
};

/** A phrase with how often, when and where it is used; the places open on hover or focus. */
export function PhraseCard({ ranked: { phrase, aged, usedRecently }, action }: Props) {
  return (
    <article className="rounded-md border border-line bg-sheet px-3 py-2">
      <p className="leading-relaxed whitespace-pre-line">
        <SlottedText text={readablePhrase(phrase.text)} />
      </p>
      <footer className="mt-1.5 flex items-center gap-2 text-xs text-ink-soft">
        <span>{PHRASE_PATTERN_NAMES[phrase.pattern]}</span>
        <HoverCard width={340} openDelay={250} shadow="sm" withinPortal>
          <HoverCard.Target>
            <button type="button" className="tabular-nums underline decoration-dotted underline-offset-2">
              {frequencyLine(phrase)}
            </button>
          </HoverCard.Target>
          <HoverCard.Dropdown>
            <Sources phrase={phrase} />
          </HoverCard.Dropdown>
        </HoverCard>
        {aged ? <span className="rounded-xs bg-warn-soft px-1 text-warn">{agedLine(phrase)}</span> : null}
        {usedRecently ? <span className="rounded-xs bg-desk-deep px-1">上篇用过</span> : null}
        <span className="ml-auto">{action}</span>
      </footer>
    </article>
  );
}

function Sources({ phrase }: { phrase: Phrase }) {
  return (
    <div className="text-xs">
      <p className="mb-1 font-bold">出处</p>
      <ul className="space-y-1">
        {phrase.sources.slice(0, 5).map((source) => (
          <li key={`${source.documentId}-${source.paragraphIndex}`}>
            <a href={sourceHref(source, phrase.text)} target="_blank" rel="noreferrer" className="text-seal">
              《{source.title}》
            </a>
            <span className="text-ink-soft">
              {source.year === null ? "" : ` ${source.year}`}
              {source.heading === null ? "" : ` · ${source.heading}`}
            </span>
          </li>
        ))}
      </ul>
      {phrase.sources.length > 5 ? <p className="mt-1 text-ink-soft">等 {phrase.sources.length} 处</p> : null}
    </div>
  );
}

/** 3 篇 · 2019—2025 */
function frequencyLine({ documentFrequency, firstYear, lastYear }: Phrase): string {
  const documents = documentFrequency === 1 ? "单篇" : `${documentFrequency} 篇`;
  if (firstYear === null || lastYear === null) return documents;
  return `${documents} · ${firstYear === lastYear ? firstYear : `${firstYear}—${lastYear}`}`;
}

/** 近年少用 2019—2021 */
function agedLine({ firstYear, lastYear }: Phrase): string {
  if (lastYear === null) return "近年少用";
  return `近年少用 ${firstYear === null || firstYear === lastYear ? lastYear : `${firstYear}—${lastYear}`}`;
}
