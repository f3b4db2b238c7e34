"use client";

import { Button, Select } from "@mantine/core";
import { Star } from "lucide-react";
import { memo } from "react";
import { PHRASE_PATTERN_NAMES, PHRASE_PATTERNS, type PhrasePattern } from "@/lib/mining/phrase";
import { MOVE_NAMES, MOVES, type Move } from "@/lib/speech/move";
import { THEME_NAMES, THEMES, type Theme } from "@/lib/speech/theme";

/** What the writer narrowed the phrases to; null takes everything, a move that of the cursor. */
export type PhraseChoice = {
  readonly move: Move | null;
  readonly pattern: PhrasePattern | null;
  readonly theme: Theme | null;
  readonly favourites: boolean;
};

export const NO_CHOICE: PhraseChoice = { move: null, pattern: null, theme: null, favourites: false };

type Props = { choice: PhraseChoice; cursorMove: Move | null; onChange: (choice: PhraseChoice) => void };

const MOVE_OPTIONS = MOVES.map((value) => ({ value, label: MOVE_NAMES[value] }));
const PATTERN_OPTIONS = PHRASE_PATTERNS.map((value) => ({ value, label: PHRASE_PATTERN_NAMES[value] }));
const THEME_OPTIONS = THEMES.map((value) => ({ value, label: THEME_NAMES[value] }));

/** Move, pattern, theme and one's own favourites. */
export const PhraseFilters = memo(function PhraseFilters({ choice, cursorMove, onChange }: Props) {
  const change = (part: Partial<PhraseChoice>) => onChange({ ...choice, ...part });
  return (
    <div className="mt-2 grid grid-cols-2 gap-2">
      <Select
        size="xs"
        aria-label="语步"
        placeholder={cursorMove === null ? "语步：不限" : `随光标：${MOVE_NAMES[cursorMove]}`}
        data={MOVE_OPTIONS}
        value={choice.move}
        onChange={(move) => change({ move })}
        clearable
        clearButtonProps={{ "aria-label": "语步改为随光标" }}
      />
      <Select
        size="xs"
        aria-label="类型"
        placeholder="类型：不限"
        data={PATTERN_OPTIONS}
        value={choice.pattern}
        onChange={(pattern) => change({ pattern })}
        clearable
        clearButtonProps={{ "aria-label": "清除类型" }}
      />
      <Select
        size="xs"
        aria-label="主题"
        placeholder="主题：不限"
        data={THEME_OPTIONS}
        value={choice.theme}
        onChange={(theme) => change({ theme })}
        clearable
        clearButtonProps={{ "aria-label": "清除主题" }}
      />
      <Button
        size="xs"
        variant={choice.favourites ? "light" : "default"}
        fw="normal"
        aria-pressed={choice.favourites}
        leftSection={<Star size={13} aria-hidden className={choice.favourites ? "fill-seal" : ""} />}
        onClick={() => change({ favourites: !choice.favourites })}
      >
        只看收藏
      </Button>
    </div>
  );
});
