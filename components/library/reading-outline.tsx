"use client";

import { ListTree } from "lucide-react";
import { useState } from "react";
import { moveColour } from "@/components/ui/share-bar";
import { SlottedText } from "@/components/ui/slotted-text";
import { withKeys } from "@/components/ui/with-keys";
import type { LibraryDocument } from "@/lib/corpus/library-document";
import { MOVE_NAMES } from "@/lib/speech/move";

type Props = {
  document: LibraryDocument;
  /** Another pane needs the room: shown beside the text on the widest screens only. */
  isNarrow: boolean;
};

/** The outline beside the text; on a narrow screen it is folded up, since the text is what was opened. */
export function ReadingOutline({ document, isNarrow }: Props) {
  const [isOpen, setOpen] = useState(false);
  const beside = isNarrow
    ? {
        pane: "hidden xl:sticky xl:top-4 xl:block xl:max-h-[calc(100dvh-5rem)] xl:overflow-auto",
        fold: "xl:hidden",
        list: "xl:block",
      }
    : {
        pane: "lg:sticky lg:top-4 lg:max-h-[calc(100dvh-5rem)] lg:overflow-auto",
        fold: "lg:hidden",
        list: "lg:block",
      };
  return (
    <nav aria-label="提纲" className={`self-start ${beside.pane}`}>
      <button
        type="button"
        aria-expanded={isOpen}
        className={`flex w-full items-center gap-2 rounded-md border border-line bg-sheet px-3 py-1.5 ${beside.fold}`}
        onClick={() => setOpen((known) => !known)}
      >
        <ListTree size={14} aria-hidden /> 提纲（{document.headings.length}）
      </button>
      <div className={`${isOpen ? "mt-2" : "hidden"} ${beside.list}`}>
        <OutlineList document={document} />
      </div>
    </nav>
  );
}

/** Headings with their moves, leading to their places. */
function OutlineList({ document }: { document: LibraryDocument }) {
  if (document.headings.length === 0) return <p className="text-sm text-ink-soft">这篇没有标题。</p>;
  return (
    <ol className="space-y-0.5 text-sm">
      {withKeys(document.headings).map(({ key, item: heading, place: index }) => (
        <li key={key} style={{ paddingLeft: `${(heading.level - 1) * 0.9}rem` }}>
          <a
            href={`#heading-${index}`}
            className="flex gap-2 rounded px-1.5 py-1 leading-snug text-ink no-underline hover:bg-desk-deep"
          >
            <span className={`w-0.5 shrink-0 self-stretch rounded ${moveColour(heading.move)}`} aria-hidden />
            <span>
              {heading.number}
              <SlottedText text={heading.text} />
              <span className="sr-only">（{MOVE_NAMES[heading.move]}）</span>
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}
