import { moveColour } from "@/components/ui/share-bar";
import { SlottedText } from "@/components/ui/slotted-text";
import { withKeys } from "@/components/ui/with-keys";
import type { LibraryDocument } from "@/lib/corpus/library-document";
import { MOVE_NAMES } from "@/lib/speech/move";

/** Headings with their moves, leading to their places. */
export function ReadingOutline({ document }: { document: LibraryDocument }) {
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
