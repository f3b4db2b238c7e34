"use client";

import { TextInput } from "@mantine/core";
import { Search } from "lucide-react";
import { type KeyboardEvent, memo, useMemo, useRef, useState } from "react";
import { Waiting } from "@/components/ui/waiting";
import { failureMessage } from "@/lib/messages/zh";
import type { Phrase } from "@/lib/mining/phrase";
import type { DocumentKind } from "@/lib/speech/document-kind";
import type { Level } from "@/lib/speech/level";
import type { Move } from "@/lib/speech/move";
import type { CursorPosition } from "@/lib/suggest/phrase-context";
import { focusPhrases } from "./focus-phrases";
import type { PhraseCommands } from "./phrase-commands";
import { NO_CHOICE, type PhraseChoice, PhraseFilters } from "./phrase-filters";
import { PhraseList } from "./phrase-list";
import { RewordingBar } from "./rewording-bar";
import { useMarkedPhrases } from "./use-marked-phrases";
import type { PhraseActions } from "./use-phrase-decisions";
import { MAX_QUERY_CHARS, type PhraseRequest, usePhrases } from "./use-phrases";
import type { Rewording } from "./use-rewording";

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
  actions: PhraseActions;
  /** Words to be said another way; the list then holds wordings for them. */
  rewording: Rewording | null;
  onInsert: (phrase: Phrase) => void;
  /** Back to the paper. */
  onLeave: () => void;
};

const SHOWN = 20;

/** Phrases for the place of the cursor; what is chosen by hand holds until it is cleared. */
export const PhrasePanel = memo(function PhrasePanel(props: Props) {
  const { kind, level, place, draftId, usedPhraseIds, saidTexts, ...rest } = props;
  const { rewording } = rest;
  const [typed, setTyped] = useState("");
  const [query, setQuery] = useState("");
  const [choice, setChoice] = useState(NO_CHOICE);
  const fieldRef = useRef<HTMLInputElement>(null);
  const { version, marked, favourite, retire } = useMarkedPhrases(rest.actions);
  const used = useMemo(() => new Set(usedPhraseIds), [usedPhraseIds]);
  const request: PhraseRequest = {
    kind,
    level,
    move: choice.move ?? place.move,
    heading: place.heading?.slice(0, 200) ?? null,
    precedingText: place.precedingText.slice(-200),
    position: place.position,
    pattern: choice.pattern,
    onlyTheme: choice.theme,
    onlyFavourites: choice.favourites,
    query,
    draftId,
    usedPhraseIds: usedPhraseIds.slice(0, 500),
    saidTexts: saidTexts.slice(0, 200).map((text) => text.slice(0, 200)),
    limit: SHOWN,
  };
  const offered = usePhrases("/api/suggest/phrases", rewording === null ? request : null, version);
  const wanted = rewording && {
    text: rewording.target.text,
    phraseId: rewording.target.phraseId,
    move: place.move,
    draftId,
    limit: SHOWN,
  };
  const reworded = usePhrases("/api/suggest/rewordings", wanted, version);
  const { phrases, problem } = rewording === null ? offered : reworded;
  const commands = useSteadyCommands({
    insert: rewording?.replace ?? rest.onInsert,
    favourite,
    retire,
    leave: rewording?.cancel ?? rest.onLeave,
  });

  const handleFieldKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") rest.onLeave();
    else if (event.key === "ArrowDown" || event.key === "Enter") focusPhrases();
    else return;
    event.preventDefault();
  };

  return (
    <section aria-label="表述" className="p-3">
      {rewording === null ? (
        <>
          <TextInput
            ref={fieldRef}
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
            onKeyDown={handleFieldKey}
          />
          <PhraseFilters choice={choice} cursorMove={place.move} onChange={setChoice} />
          <p className="mt-2 truncate text-xs text-ink-soft">
            {place.heading === null ? "标题之前" : `“${place.heading}”之下`}
          </p>
        </>
      ) : (
        <RewordingBar text={rewording.target.text} onCancel={rewording.cancel} />
      )}
      {problem === null ? null : (
        <p role="alert" className="mt-2 text-sm">
          {failureMessage(problem)}
        </p>
      )}
      <PhraseList
        phrases={marked(phrases ?? [])}
        usedIds={used}
        isLoading={phrases === null}
        commands={commands}
        onLeaveUpwards={() => fieldRef.current?.focus()}
      />
      {phrases === null ? (
        problem === null && <Waiting label="正在查找表述" />
      ) : phrases.length === 0 ? (
        <p className="mt-6 text-center text-sm text-ink-soft">{nothingFound(rewording !== null, choice)}</p>
      ) : null}
    </section>
  );
});

/** The same commands at every drawing, so that the tools need not be drawn again; they do what the newest ones do. */
function useSteadyCommands(commands: PhraseCommands): PhraseCommands {
  const newest = useRef(commands);
  newest.current = commands;
  const [steady] = useState<PhraseCommands>(() => ({
    insert: (phrase) => newest.current.insert(phrase),
    favourite: (phrase, isFavourite) => newest.current.favourite(phrase, isFavourite),
    retire: (phrase) => newest.current.retire(phrase),
    leave: () => newest.current.leave(),
  }));
  return steady;
}

function nothingFound(isRewording: boolean, { favourites }: PhraseChoice): string {
  if (isRewording) return "语料库里没有相近的说法。选短一些的话再试。";
  return favourites
    ? "收藏里没有相符的。点表述上的星标，常用的就收在这里。"
    : "没有找到。换个词，或清除上面的筛选。";
}
