"use client";

import { Button, Select, TextInput } from "@mantine/core";
import { Search } from "lucide-react";
import { useState } from "react";
import { Waiting } from "@/components/ui/waiting";
import { failureMessage } from "@/lib/messages/zh";
import { PHRASE_PATTERN_NAMES, PHRASE_PATTERNS, type Phrase, type PhrasePattern } from "@/lib/mining/phrase";
import type { DocumentKind } from "@/lib/speech/document-kind";
import type { Level } from "@/lib/speech/level";
import { MOVE_NAMES, MOVES, type Move } from "@/lib/speech/move";
import type { CursorPosition } from "@/lib/suggest/rank-phrases";
import { PhraseCard } from "./phrase-card";
import { MAX_QUERY_CHARS, usePhrases } from "./use-phrases";
import { walkPhrases } from "./walk-phrases";

/** The place the panel follows. */
export type PhrasePlace = {
  readonly move: Move | null;
  readonly heading: string | null;
  readonly precedingText: string;
  readonly position: CursorPosition | null;
};

type Props = {
  kind: DocumentKind;
  level: Level | null;
  place: PhrasePlace;
  draftId: string;
  usedPhraseIds: readonly string[];
  /** Headings the draft already has. */
  saidTexts: readonly string[];
  onInsert: (phrase: Phrase) => void;
};

const PATTERNS = PHRASE_PATTERNS.map((value) => ({ value, label: PHRASE_PATTERN_NAMES[value] }));
const MOVE_OPTIONS = MOVES.map((value) => ({ value, label: MOVE_NAMES[value] }));
const SHOWN = 20;

/** Phrases for the place of the cursor; a move chosen by hand holds until it is cleared. */
export function PhrasePanel({ kind, level, place, draftId, usedPhraseIds, saidTexts, onInsert }: Props) {
  const [typed, setTyped] = useState("");
  const [query, setQuery] = useState("");
  const [pattern, setPattern] = useState<PhrasePattern | null>(null);
  const [chosenMove, setChosenMove] = useState<Move | null>(null);
  const move = chosenMove ?? place.move;
  const { phrases, problem } = usePhrases({
    kind,
    level,
    move,
    heading: place.heading?.slice(0, 200) ?? null,
    precedingText: place.precedingText.slice(-200),
    position: place.position,
    pattern,
    query,
    draftId,
    usedPhraseIds: usedPhraseIds.slice(0, 500),
    saidTexts: saidTexts.slice(0, 200).map((text) => text.slice(0, 200)),
    limit: SHOWN,
  });
  return (
    <section aria-label="表述" className="p-3">
      <TextInput
        aria-label="查找表述"
        placeholder="查找表述"
        maxLength={MAX_QUERY_CHARS}
        size="xs"
        leftSection={<Search size={13} aria-hidden />}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          // Letters an input method still composes are not yet words to look for.
          if (!(event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing))
            setQuery(event.currentTarget.value);
        }}
        onCompositionEnd={(event) => setQuery(event.currentTarget.value)}
      />
      <div className="mt-2 grid grid-cols-2 gap-2">
        <Select
          size="xs"
          aria-label="语步"
          placeholder={place.move === null ? "语步：不限" : `随光标：${MOVE_NAMES[place.move]}`}
          data={MOVE_OPTIONS}
          value={chosenMove}
          onChange={(value) => setChosenMove(value as Move | null)}
          clearable
          clearButtonProps={{ "aria-label": "语步改为随光标" }}
        />
        <Select
          size="xs"
          aria-label="类型"
          placeholder="类型：不限"
          data={PATTERNS}
          value={pattern}
          onChange={(value) => setPattern(value as PhrasePattern | null)}
          clearable
          clearButtonProps={{ "aria-label": "清除类型" }}
        />
      </div>
      <p className="mt-2 truncate text-xs text-ink-soft">
        {place.heading === null ? "标题之前" : `“${place.heading}”之下`}
      </p>
      {problem === null ? null : (
        <p role="alert" className="mt-2 text-sm">
          {failureMessage(problem)}
        </p>
      )}
      {phrases === null ? (
        problem === null && <Waiting label="正在查找表述" />
      ) : phrases.length === 0 ? (
        <p className="mt-6 text-center text-sm text-ink-soft">没有找到。换个词，或清除上面的筛选。</p>
      ) : (
        <ul className="mt-2 space-y-2" onKeyDown={walkPhrases}>
          {phrases.map((ranked) => (
            <li key={ranked.phrase.id}>
              <PhraseCard
                ranked={ranked}
                action={
                  <Button
                    data-insert
                    size="compact-xs"
                    variant="light"
                    // Keeps the caret where it is: the phrase goes to the cursor, not to the end.
                    onMouseDown={(event) => event.preventDefault()}
                    onClick={() => onInsert(ranked.phrase)}
                  >
                    插入
                  </Button>
                }
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
