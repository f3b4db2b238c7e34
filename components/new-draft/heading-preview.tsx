import { moveColour } from "@/components/ui/share-bar";
import { SlottedText } from "@/components/ui/slotted-text";
import type { HeadingSet } from "@/lib/mining/skeleton";
import { headingNumber, ordinalText } from "@/lib/speech/ordinal";

/** The headings of one document, numbered as they will stand in the draft. */
export function HeadingPreview({ set }: { set: HeadingSet }) {
  return (
    <ol className="space-y-1">
      {numbered(set).map(({ key, number, heading }) => (
        <li
          key={key}
          className={`flex gap-2 leading-snug ${heading.level === 1 ? "font-medium" : "pl-4 text-ink-soft"} ${heading.level === 3 ? "pl-8" : ""}`}
        >
          <span
            className={`mt-1 w-0.5 shrink-0 self-stretch rounded ${moveColour(heading.move)}`}
            aria-hidden
          />
          <span>
            {number}
            <SlottedText text={heading.text} />
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Numbers as `numberDraft` will count them: run-ins restart under every heading that stands on its own line. */
function numbered(set: HeadingSet) {
  const counts: [number, number, number] = [0, 0, 0];
  let runIns = 0;
  return set.headings.map((heading, place) => {
    let number: string;
    if (heading.runIn) {
      runIns += 1;
      number = ordinalText("shi", Math.min(runIns, 99));
    } else {
      runIns = 0;
      counts[heading.level - 1] = (counts[heading.level - 1] ?? 0) + 1;
      counts.fill(0, heading.level);
      number = headingNumber(heading.level, Math.min(counts[heading.level - 1] ?? 1, 99));
    }
    return { key: `${place}-${heading.text}`, number, heading };
  });
}
