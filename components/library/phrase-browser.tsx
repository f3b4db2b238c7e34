"use client";

import { Select, TextInput } from "@mantine/core";
import { Search } from "lucide-react";
import { useState } from "react";
import { PhraseCard } from "@/components/phrases/phrase-card";
import { MAX_QUERY_CHARS, type PhraseRequest, usePhrases } from "@/components/phrases/use-phrases";
import { Waiting } from "@/components/ui/waiting";
import { failureMessage } from "@/lib/messages/zh";
import { PHRASE_PATTERN_NAMES, PHRASE_PATTERNS } from "@/lib/mining/phrase";
import { DOCUMENT_KIND_NAMES, DOCUMENT_KINDS } from "@/lib/speech/document-kind";
import { MOVE_NAMES, MOVES } from "@/lib/speech/move";
import { THEME_NAMES, THEMES } from "@/lib/speech/theme";

const SHOWN = 60;

type Filters = Pick<PhraseRequest, "kind" | "move" | "theme" | "pattern">;

const options = <Key extends string>(keys: readonly Key[], names: Readonly<Record<Key, string>>) =>
  keys.map((key) => ({ value: key, label: names[key] }));

/** Every mined phrase: search, filter, see where it is used. */
export function PhraseBrowser() {
  const [query, setQuery] = useState("");
  const [filters, setFilters] = useState<Filters>({
    kind: "review-speech",
    move: null,
    theme: null,
    pattern: null,
  });
  const { phrases, problem } = usePhrases({ ...filters, level: null, heading: null, query, limit: SHOWN });

  const filter = (
    key: keyof Filters,
    label: string,
    data: { value: string; label: string }[],
    clearable = true,
  ) => (
    <Select
      size="xs"
      aria-label={label}
      placeholder={label}
      data={data}
      value={filters[key] ?? null}
      onChange={(value) => setFilters((known) => ({ ...known, [key]: value }))}
      clearable={clearable}
      allowDeselect={clearable}
      clearButtonProps={{ "aria-label": `清除${label}` }}
      className="w-36"
    />
  );

  return (
    <div className="space-y-3">
      <div className="flex flex-wrap gap-2">
        <TextInput
          aria-label="查找表述"
          placeholder="查找表述，如：两张皮"
          maxLength={MAX_QUERY_CHARS}
          size="xs"
          className="w-64"
          leftSection={<Search size={13} aria-hidden />}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        {filter("kind", "文种", options(DOCUMENT_KINDS, DOCUMENT_KIND_NAMES), false)}
        {filter("move", "语步", options(MOVES, MOVE_NAMES))}
        {filter("theme", "主题", options(THEMES, THEME_NAMES))}
        {filter("pattern", "类型", options(PHRASE_PATTERNS, PHRASE_PATTERN_NAMES))}
      </div>
      {problem === null ? null : <p role="alert">{failureMessage(problem)}</p>}
      {phrases === null ? (
        <Waiting label="正在查找表述" className="h-40" />
      ) : phrases.length === 0 ? (
        <p className="rounded-md border border-dashed border-line bg-sheet p-8 text-center text-ink-soft">
          没有找到。换个词，或减少筛选条件；导入更多旧稿后可用的表述会增加。
        </p>
      ) : (
        <ul className="grid gap-3 md:grid-cols-2" aria-label="表述">
          {phrases.map((ranked) => (
            <li key={ranked.phrase.id}>
              <PhraseCard ranked={ranked} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
