import { Select } from "@mantine/core";
import type { Correction } from "@/lib/corpus/correction";
import type { ClauseAnchor } from "@/lib/corpus/document-anchors";
import type { Heading } from "@/lib/corpus/library-document";
import type { ReadingSentence } from "./reading-blocks";

type Props = {
  sentence: ReadingSentence;
  /** Of the whole paragraph. */
  clauses: readonly ClauseAnchor[];
  headings: readonly Heading[];
  onSet: (correction: Correction) => void;
};

const OPTIONS = [
  { value: "none", label: "不是小标题" },
  { value: "2", label: "二级小标题" },
  { value: "3", label: "三级小标题" },
];

const NAMED_CHARS = 10;

/** Whether a heading begins at the sentence, or at one of its clauses after ；or ：. */
export function RunInSelects({ sentence, clauses, headings, onSet }: Props) {
  return (
    <div className="mt-1 space-y-1">
      {placesIn(sentence, clauses).map(({ startOffset, at, words }) => {
        const level = levelAt(sentence, startOffset, headings);
        return (
          <Select
            key={startOffset}
            size="xs"
            aria-label={`“${words}”是不是段内小标题`}
            leftSection={
              <span className="w-full truncate pl-2 text-left text-xs text-ink-soft">“{words}”</span>
            }
            leftSectionWidth={130}
            data={OPTIONS}
            value={level === null ? "none" : String(level)}
            allowDeselect={false}
            onChange={(value) =>
              onSet({
                what: "run-in",
                at,
                headingLevel: value === "2" ? 2 : value === "3" ? 3 : null,
              })
            }
          />
        );
      })}
    </div>
  );
}

function placesIn(sentence: ReadingSentence, clauses: readonly ClauseAnchor[]) {
  return clauses.flatMap(({ startOffset, at }) => {
    const within = startOffset - sentence.startOffset;
    if (within < 0 || within >= sentence.text.length) return [];
    if (within > 0 && !/[；;：:]["”’）》】]*$/u.test(sentence.text.slice(0, within))) return [];
    const words = sentence.text.slice(within, within + NAMED_CHARS).replace(/[，。；：！？].*$/u, "");
    return words === "" ? [] : [{ startOffset, at, words }];
  });
}

function levelAt(
  { pieces }: ReadingSentence,
  startOffset: number,
  headings: readonly Heading[],
): Heading["level"] | null {
  const piece = pieces.find((each) => each.opensHeading && each.startOffset === startOffset);
  return piece?.headingIndex == null ? null : (headings[piece.headingIndex]?.level ?? null);
}
