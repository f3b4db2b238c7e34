import { readablePhrase } from "@/components/phrases/phrase-text";
import { SlottedText } from "@/components/ui/slotted-text";
import type { PhraseShelf } from "@/lib/mining/phrase-query";

/** A phrase decided against, with the words of the one it was merged into. */
export type DecidedPhrase = { readonly id: string; readonly text: string; readonly mainText: string | null };

type Props = {
  shelf: PhraseShelf;
  phrases: readonly DecidedPhrase[];
  isPending: boolean;
  /** Null for those who do not decide. */
  onUndo: ((ids: readonly string[]) => void) | null;
};

/** Phrases that are no longer offered, or count as another; latest first, each to be taken back. */
export function DecidedPhrases({ shelf, phrases, isPending, onUndo }: Props) {
  if (phrases.length === 0) {
    return (
      <p className="px-4 py-12 text-center text-ink-soft">
        {shelf === "retired"
          ? `没有不再推荐的表述。${onUndo === null ? "" : "在“在用”里点闭眼图标，写稿时就不再出现。"}`
          : `没有合并过的表述。${onUndo === null ? "" : "在“在用”里选两条以上，即可合并。"}`}
      </p>
    );
  }
  return (
    <ul aria-label={shelf === "retired" ? "不再推荐的表述" : "已合并的表述"}>
      {phrases.map(({ id, text, mainText }) => (
        <li key={id} className="flex gap-3 border-b border-line px-4 py-2 last:border-b-0">
          <span className="min-w-0 flex-1">
            <SlottedText text={readablePhrase(text)} />
            {mainText === null ? null : (
              <span className="block text-xs text-ink-soft">
                并入：
                <SlottedText text={readablePhrase(mainText)} />
              </span>
            )}
          </span>
          {onUndo === null ? null : (
            <button
              type="button"
              disabled={isPending}
              aria-label={`撤销：“${readablePhrase(text)}”`}
              className="shrink-0 self-start text-seal"
              onClick={() => onUndo([id])}
            >
              撤销
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
