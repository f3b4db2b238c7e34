import { correctionId } from "@/lib/corpus/correction";
import { type Corrections, correctDocument } from "@/lib/corpus/corrections";
import type { LibraryDocument } from "@/lib/corpus/library-document";
import { correctionText } from "./correction-text";

type Props = {
  document: LibraryDocument;
  corrections: Corrections;
  onUndo: (correctionId: string) => void;
};

/** What was corrected, latest first, each to be undone; one whose words the text no longer has says so. */
export function CorrectionList({ document, corrections, onUndo }: Props) {
  if (corrections.items.length === 0) return null;
  const unplaced = new Set(correctDocument(document, corrections).unplaced);
  return (
    <section aria-label="校正记录" className="mt-4 border-t border-line pt-3">
      <h3 className="mb-1 text-xs font-bold text-ink-soft">校正记录（{corrections.items.length}）</h3>
      <ul className="space-y-1 text-xs">
        {corrections.items.toReversed().map((correction) => {
          const id = correctionId(correction);
          const text = correctionText(correction);
          return (
            <li key={id} className="flex gap-2">
              <span className="min-w-0 flex-1">
                {text}
                {unplaced.has(id) ? <span className="text-ink-soft">（原文已变，未套用）</span> : null}
              </span>
              <button
                type="button"
                aria-label={`撤销：${text}`}
                className="shrink-0 self-start text-seal"
                onClick={() => onUndo(id)}
              >
                撤销
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
