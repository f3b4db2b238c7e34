import Link from "next/link";
import { draftOutline } from "@/components/outline/draft-outline";
import { withKeys } from "@/components/ui/with-keys";
import { draftFigures } from "@/components/workbench/draft-figures";
import { DOCUMENT_KIND_NAMES, type DocumentKind } from "@/lib/speech/document-kind";
import type { DraftDocument } from "@/lib/speech/draft-document";
import { draftTitle } from "@/lib/speech/draft-text";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { speakingMinutes } from "@/lib/speech/speaking-time";
import { PrintButton } from "./print-button";
import { PrintedPaper } from "./printed-paper";

type Props = {
  draft: {
    readonly id: string;
    readonly kind: DocumentKind;
    readonly document: DraftDocument;
    readonly facts: FactSheet;
  };
  charsPerMinute: number;
  /** Shows the way back to the editor. */
  mayWrite: boolean;
};

/** The draft to read, on the same paper as it is written on; nothing in it can be changed. */
export function DraftReader({ draft, charsPerMinute, mayWrite }: Props) {
  const { document, facts } = draft;
  const figures = draftFigures(document, facts);
  const outline = withKeys(draftOutline(document, facts));
  const title = draftTitle(document, facts).trim() || "未命名文稿";
  const minutes = Math.max(1, Math.round(speakingMinutes(figures.chars, charsPerMinute)));
  return (
    <div className="flex h-full flex-col print:block print:h-auto">
      <a
        href="#paper"
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-sheet focus:px-3 focus:py-2"
      >
        跳到文稿
      </a>
      <div className="flex min-h-11 shrink-0 flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-sheet px-4 py-1.5 print:hidden">
        <p className="min-w-0 flex-1 truncate font-bold">{title}</p>
        <p className="text-xs text-ink-soft tabular-nums">
          {DOCUMENT_KIND_NAMES[draft.kind]} · {figures.chars} 字 · 约 {minutes} 分钟
          {figures.openSlots === 0 ? "" : ` · ${figures.openSlots} 处待填`} · 只读
        </p>
        <div className="flex items-center gap-2">
          <PrintButton />
          {mayWrite ? (
            <Link
              href={`/drafts/${draft.id}`}
              className="rounded bg-seal-solid px-3 py-1 font-bold text-white no-underline hover:bg-seal-solid-hover"
            >
              去起草
            </Link>
          ) : null}
        </div>
      </div>
      <div className="flex min-h-0 flex-1 flex-col md:flex-row print:block">
        {outline.length === 0 ? null : (
          <nav
            aria-label="提纲"
            className="max-h-36 shrink-0 overflow-auto border-b border-line p-2 text-sm md:max-h-none md:w-60 md:border-r md:border-b-0 print:hidden"
          >
            <ol>
              {outline.map(({ key, item }) => (
                <li key={key} style={{ paddingLeft: `${(item.level - 1) * 0.75}rem` }}>
                  <a
                    href={`#block-${item.blockIndex}`}
                    className="block rounded px-1.5 py-1 leading-snug text-ink no-underline hover:bg-desk-deep"
                  >
                    {item.number}
                    {item.text || "（未写标题）"}
                  </a>
                </li>
              ))}
            </ol>
          </nav>
        )}
        <section
          id="paper"
          aria-label="文稿"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard.
          tabIndex={0}
          className="min-w-0 flex-1 overflow-auto scroll-smooth print:overflow-visible"
        >
          <PrintedPaper document={document} facts={facts} />
        </section>
      </div>
    </div>
  );
}
