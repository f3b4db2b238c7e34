import Link from "next/link";
import { MarkedText } from "@/components/ui/marked-text";
import type { LibraryRow } from "@/lib/corpus/library-row";
import { DOCUMENT_KIND_NAMES } from "@/lib/speech/document-kind";
import { LEVEL_NAMES } from "@/lib/speech/level";
import { findTerms, searchTerms } from "@/lib/text/find-terms";

type Props = {
  rows: readonly LibraryRow[];
  words: string;
  /** Ids of those that can be selected. */
  choosable: ReadonlySet<string>;
  selected: ReadonlySet<string>;
  onSelect: (id: string, isSelected: boolean) => void;
};

export function DocumentRows({ rows, words, choosable, selected, onSelect }: Props) {
  return (
    <ul aria-label="文稿">
      {rows.map((row) => (
        <li
          key={row.id}
          className={`flex border-b border-line last:border-b-0 ${selected.has(row.id) ? "bg-seal-soft" : "hover:bg-desk/60"}`}
        >
          <span className="flex w-9 shrink-0 justify-center pt-3">
            {choosable.has(row.id) ? (
              <input
                type="checkbox"
                className="accent-seal size-3.5"
                aria-label={`选择《${row.title}》`}
                checked={selected.has(row.id)}
                onChange={(event) => onSelect(row.id, event.currentTarget.checked)}
              />
            ) : null}
          </span>
          <div className="min-w-0 flex-1 py-2 pr-4">
            <Row row={row} words={words} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Row({ row, words }: { row: LibraryRow; words: string }) {
  const terms = searchTerms(words);
  const suffix = words === "" ? "" : `?words=${encodeURIComponent(words)}`;
  const hits = row.hitCount > 0 ? `${row.hitCount} 处` : "";
  return (
    <>
      <div className="grid grid-cols-[1fr_auto] items-baseline gap-x-4 md:grid-cols-[1fr_8.5rem_5.5rem_3.5rem_4.5rem_3.5rem]">
        <span className="min-w-0">
          <Link
            href={`/library/${row.id}${suffix}`}
            className="line-clamp-2 font-medium text-ink no-underline hover:underline"
          >
            <MarkedText text={row.title} marks={findTerms(row.title, terms)} />
          </Link>
          <Notes row={row} />
        </span>
        <span className="hidden truncate text-xs text-ink-soft md:block">{kindName(row)}</span>
        <span className="hidden truncate text-xs text-ink-soft md:block">
          {row.level === null ? "—" : LEVEL_NAMES[row.level]}
        </span>
        <span className="hidden text-xs tabular-nums text-ink-soft md:block">{row.year ?? "—"}</span>
        <span className="hidden text-right text-xs tabular-nums text-ink-soft md:block">
          {row.charCount} 字
        </span>
        <span className="text-right text-xs text-ink-soft">{row.builtIn ? "内置" : "本单位"}</span>
      </div>
      <p className="text-xs text-ink-soft md:hidden">
        {[
          kindName(row),
          row.level === null ? "" : LEVEL_NAMES[row.level],
          row.year ?? "",
          `${row.charCount} 字`,
        ]
          .filter((part) => part !== "")
          .join(" · ")}
      </p>
      {hits === "" ? null : (
        <div className="mt-1 text-xs leading-relaxed text-ink-soft">
          <span className="mr-2 font-bold text-ink tabular-nums">{hits}</span>
          {row.snippets.map((snippet) => (
            <Link
              key={snippet.place}
              href={`/library/${row.id}${suffix}&at=${snippet.place}`}
              className="block text-ink-soft no-underline hover:text-ink hover:underline"
            >
              <MarkedText text={snippet.text} marks={snippet.marks} />
            </Link>
          ))}
        </div>
      )}
    </>
  );
}

function Notes({ row }: { row: LibraryRow }) {
  const notes = [row.corrected ? "已校正" : "", row.nearDuplicate ? "与另一篇相近" : ""].filter(
    (note) => note !== "",
  );
  return notes.length === 0 ? null : (
    <span className="mt-0.5 flex gap-2 text-xs text-ink-soft">
      {notes.map((note) => (
        <span key={note} className="rounded-xs border border-line px-1">
          {note}
        </span>
      ))}
    </span>
  );
}

function kindName({ kind }: LibraryRow): string {
  return kind === null ? "文种未定" : DOCUMENT_KIND_NAMES[kind];
}
