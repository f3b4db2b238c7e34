import type { TextSpan } from "@/lib/text/find-terms";
import { cutAt } from "./cut-at";

type Props = { text: string; marks: readonly TextSpan[] };

/** Text with stretches marked as found. */
export function MarkedText({ text, marks }: Props) {
  const inside = (offset: number) =>
    marks.some(({ startOffset, endOffset }) => offset >= startOffset && offset < endOffset);
  return (
    <>
      {cutAt(
        text,
        marks.flatMap(({ startOffset, endOffset }) => [startOffset, endOffset]),
      ).map(({ startOffset, words }) =>
        inside(startOffset) ? (
          <mark key={startOffset} className="rounded-xs bg-mark text-ink">
            {words}
          </mark>
        ) : (
          <span key={startOffset}>{words}</span>
        ),
      )}
    </>
  );
}
