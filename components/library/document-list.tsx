"use client";

import { SegmentedControl, Select, TextInput } from "@mantine/core";
import { Search } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { DOCUMENT_KIND_NAMES, DOCUMENT_KINDS, type DocumentKind } from "@/lib/speech/document-kind";
import { LEVEL_NAMES, LEVELS, type Level } from "@/lib/speech/level";

/** A library document as the list shows it. */
export type DocumentRow = {
  readonly id: string;
  readonly title: string;
  readonly kind: DocumentKind | null;
  readonly level: Level | null;
  readonly year: number | null;
  readonly charCount: number;
  readonly builtIn: boolean;
};

type Origin = "all" | "own" | "built-in";

const ORIGINS = [
  { value: "all", label: "全部" },
  { value: "own", label: "本单位" },
  { value: "built-in", label: "内置" },
];

const KIND_OPTIONS = DOCUMENT_KINDS.map((kind) => ({ value: kind, label: DOCUMENT_KIND_NAMES[kind] }));
const LEVEL_OPTIONS = LEVELS.map((level) => ({ value: level, label: LEVEL_NAMES[level] }));

export function DocumentList({ documents }: { documents: readonly DocumentRow[] }) {
  const [query, setQuery] = useState("");
  const [origin, setOrigin] = useState<Origin>("all");
  const [kind, setKind] = useState<string | null>(null);
  const [level, setLevel] = useState<string | null>(null);
  const shown = documents.filter(
    (row) =>
      row.title.includes(query.trim()) &&
      (origin === "all" || row.builtIn === (origin === "built-in")) &&
      (kind === null || row.kind === kind) &&
      (level === null || row.level === level),
  );
  return (
    <section aria-label="库内文稿" className="rounded-md border border-line bg-sheet">
      <div className="flex flex-wrap items-center gap-2 border-b border-line px-4 py-2">
        <SegmentedControl
          size="xs"
          aria-label="来源"
          data={ORIGINS}
          value={origin}
          onChange={(value) => setOrigin(value as Origin)}
        />
        <Select
          size="xs"
          aria-label="文种"
          placeholder="文种"
          data={KIND_OPTIONS}
          value={kind}
          onChange={setKind}
          clearable
          clearButtonProps={{ "aria-label": "清除文种" }}
          className="w-40"
        />
        <Select
          size="xs"
          aria-label="层级"
          placeholder="层级"
          data={LEVEL_OPTIONS}
          value={level}
          onChange={setLevel}
          clearable
          clearButtonProps={{ "aria-label": "清除层级" }}
          className="w-28"
        />
        <TextInput
          aria-label="按标题查找文稿"
          placeholder="按标题查找"
          size="xs"
          className="w-56"
          leftSection={<Search size={13} aria-hidden />}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <span className="ml-auto text-xs text-ink-soft" aria-live="polite">
          {shown.length} 篇
        </span>
      </div>
      {shown.length === 0 ? (
        <p className="px-4 py-8 text-center text-ink-soft">
          没有符合条件的文稿。可放宽条件，或在上方导入旧稿。
        </p>
      ) : (
        <ul>
          {shown.map((row) => (
            <li key={row.id} className="border-b border-line last:border-b-0 hover:bg-desk/60">
              <Link
                href={`/library/${row.id}`}
                className="grid grid-cols-[1fr_auto] items-center gap-x-4 px-4 py-2 text-ink no-underline md:grid-cols-[1fr_9rem_5rem_4rem_5rem_4rem]"
              >
                <span className="truncate font-medium">{row.title}</span>
                <span className="hidden truncate text-xs text-ink-soft md:block">
                  {row.kind === null ? "文种未定" : DOCUMENT_KIND_NAMES[row.kind]}
                </span>
                <span className="hidden text-xs text-ink-soft md:block">
                  {row.level === null ? "—" : LEVEL_NAMES[row.level]}
                </span>
                <span className="hidden text-xs tabular-nums text-ink-soft md:block">{row.year ?? "—"}</span>
                <span className="hidden text-right text-xs tabular-nums text-ink-soft md:block">
                  {row.charCount} 字
                </span>
                <span className="text-right text-xs text-ink-soft">{row.builtIn ? "内置" : "本单位"}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
