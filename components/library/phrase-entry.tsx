"use client";

import { EyeOff, Star } from "lucide-react";
import { useState } from "react";
import { PhraseSources } from "@/components/phrases/phrase-sources";
import { readablePhrase } from "@/components/phrases/phrase-text";
import { SlottedText } from "@/components/ui/slotted-text";
import { PHRASE_PATTERN_NAMES, type Phrase } from "@/lib/mining/phrase";
import { MOVE_NAMES } from "@/lib/speech/move";
import { THEME_NAMES } from "@/lib/speech/theme";

type Props = {
  phrase: Phrase;
  favourite: boolean;
  onFavourite: (isFavourite: boolean) => void;
  /** What holds for the whole unit; null for those who do not decide about it. */
  deciding: {
    readonly isSelected: boolean;
    readonly onSelect: (isSelected: boolean) => void;
    readonly onRetire: () => void;
  } | null;
};

const ICON_BUTTON = "rounded p-1 text-ink-soft hover:bg-desk-deep";

/** A phrase with its figures; its wordings and places of use open below it. */
export function PhraseEntry({ phrase, favourite, onFavourite, deciding }: Props) {
  const [isOpen, setOpen] = useState(false);
  const others = phrase.variants.slice(1);
  const text = readablePhrase(phrase.text);
  return (
    <li className={`flex border-b border-line last:border-b-0 ${deciding?.isSelected ? "bg-seal-soft" : ""}`}>
      <span className="flex w-9 shrink-0 justify-center pt-3">
        {deciding === null ? null : (
          <input
            type="checkbox"
            className="size-3.5 accent-seal"
            aria-label={`选择“${text}”`}
            checked={deciding.isSelected}
            onChange={(event) => deciding.onSelect(event.currentTarget.checked)}
          />
        )}
      </span>
      <div className="min-w-0 flex-1 py-2 pr-2">
        <p className="leading-relaxed whitespace-pre-line">
          <SlottedText text={text} />
        </p>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-3 text-xs text-ink-soft">
          <span>{PHRASE_PATTERN_NAMES[phrase.pattern]}</span>
          <span>{MOVE_NAMES[phrase.move]}</span>
          <span>{THEME_NAMES[phrase.theme]}</span>
          <button
            type="button"
            aria-expanded={isOpen}
            className="tabular-nums underline decoration-dotted underline-offset-2"
            onClick={() => setOpen((known) => !known)}
          >
            {usedIn(phrase)}
            {others.length === 0 ? "" : `，另有 ${others.length} 种说法`}
          </button>
        </p>
        {isOpen ? <Details phrase={phrase} variants={others} /> : null}
      </div>
      <span className="flex shrink-0 items-start gap-0.5 py-2 pr-3">
        <button
          type="button"
          aria-pressed={favourite}
          aria-label={`收藏“${text}”`}
          title="收藏"
          className={ICON_BUTTON}
          onClick={() => onFavourite(!favourite)}
        >
          <Star size={15} aria-hidden className={favourite ? "fill-seal text-seal" : ""} />
        </button>
        {deciding === null ? null : (
          <button
            type="button"
            aria-label={`不再推荐“${text}”`}
            title="不再推荐"
            className={ICON_BUTTON}
            onClick={deciding.onRetire}
          >
            <EyeOff size={15} aria-hidden />
          </button>
        )}
      </span>
    </li>
  );
}

function Details({ phrase, variants }: { phrase: Phrase; variants: Phrase["variants"] }) {
  return (
    <div className="mt-2 grid gap-3 border-l-2 border-line pl-3 text-xs">
      {variants.length === 0 ? null : (
        <div>
          <p className="mb-1 font-bold">其他说法</p>
          <ul className="space-y-0.5">
            {variants.map((variant) => (
              <li key={variant.text}>
                <SlottedText text={readablePhrase(variant.text)} />
                <span className="ml-2 tabular-nums text-ink-soft">{variant.frequency} 次</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <PhraseSources phrase={phrase} />
    </div>
  );
}

/** 3 篇 · 5 次 · 2019—2025 */
function usedIn({ documentFrequency, frequency, firstYear, lastYear }: Phrase): string {
  const counts =
    documentFrequency === 1 ? `单篇 · ${frequency} 次` : `${documentFrequency} 篇 · ${frequency} 次`;
  if (firstYear === null || lastYear === null) return counts;
  return `${counts} · ${firstYear === lastYear ? firstYear : `${firstYear}—${lastYear}`}`;
}
