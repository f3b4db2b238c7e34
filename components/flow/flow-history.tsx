import { chinaDateTime } from "@/components/ui/china-time";
import { exportFormatName } from "@/lib/messages/zh-export-format";
import { FLOW_WORDS, STEP_WORDS } from "@/lib/messages/zh-flow";
import type { HistoryEntry } from "@/lib/speech/draft-history";

/** What happened to the draft, newest first: who sent it, what it came back with, who approved it, what left the house. */
export function FlowHistory({ entries }: { entries: readonly HistoryEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <section aria-label={FLOW_WORDS.history} className="mt-4">
      <h2 className="mb-1 text-xs font-bold text-ink-soft">{FLOW_WORDS.history}</h2>
      <ol className="divide-y divide-line rounded-md border border-line bg-sheet">
        {entries.map((entry) => (
          <li key={entry.id} className="px-3 py-1.5 text-sm">
            <p>
              {entry.by} {wordsOf(entry)}
              <span className="ml-2 text-xs tabular-nums text-ink-soft">{chinaDateTime(entry.at)}</span>
            </p>
            {entry.remark === null ? null : (
              <p className="whitespace-pre-wrap text-ink-soft">{entry.remark}</p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function wordsOf({ kind, format }: HistoryEntry): string {
  if (kind === "exported") return FLOW_WORDS.exported(format === null ? "" : exportFormatName(format));
  return STEP_WORDS[kind].done;
}
