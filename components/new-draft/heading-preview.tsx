import { moveColour } from "@/components/ui/share-bar";
import { SlottedText } from "@/components/ui/slotted-text";
import { withKeys } from "@/components/ui/with-keys";
import type { HeadingSet } from "@/lib/mining/skeleton";
import { numberHeadings } from "@/lib/suggest/number-headings";

/** The headings of one document, numbered as they will stand in the draft. */
export function HeadingPreview({ set }: { set: HeadingSet }) {
  const numbers = numberHeadings(set.headings);
  return (
    <ol className="space-y-1">
      {withKeys(set.headings).map(({ key, item: heading, place }) => (
        <li
          key={key}
          className={`flex gap-2 leading-snug ${heading.level === 1 ? "font-medium" : "pl-4 text-ink-soft"} ${heading.level === 3 ? "pl-8" : ""}`}
        >
          <span
            className={`mt-1 w-0.5 shrink-0 self-stretch rounded ${moveColour(heading.move)}`}
            aria-hidden
          />
          <span>
            {numbers[place]}
            <SlottedText text={heading.text} />
          </span>
        </li>
      ))}
    </ol>
  );
}
