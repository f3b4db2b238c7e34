import { Select } from "@mantine/core";
import type { Correction } from "@/lib/corpus/correction";
import type { DocumentAnchors } from "@/lib/corpus/document-anchors";
import type { LibraryDocument, Sentence } from "@/lib/corpus/library-document";
import { LabelSelects } from "./label-selects";
import type { HeadingBlock, ParagraphBlock, ReadingBlock } from "./reading-blocks";
import { RunInSelects } from "./run-in-selects";
import { lineAnchor } from "./use-corrections";

type Props<Block extends ReadingBlock = ReadingBlock> = {
  block: Block;
  document: LibraryDocument;
  anchors: DocumentAnchors;
  onSet: (correction: Correction) => void;
};

const LINE_OPTIONS = [
  { value: "text", label: "正文" },
  { value: "1", label: "一级标题" },
  { value: "2", label: "二级标题" },
  { value: "3", label: "三级标题" },
];

const LEVELS = { "1": 1, "2": 2, "3": 3 } as const;

/** What can be set for one line: whether it is a heading, and the moves and themes in it. */
export function LineForm(props: Props) {
  const { block, anchors, onSet } = props;
  const at = lineAnchor(block, anchors);
  if (at === null) return <p className="text-xs text-ink-soft">这一行没有文字，不能校正。</p>;
  return (
    <div className="space-y-3" key={block.place}>
      <Select
        size="xs"
        label="这一行是"
        data={LINE_OPTIONS}
        value={block.type === "heading" ? String(block.level) : "text"}
        allowDeselect={false}
        onChange={(value) => {
          const level = value === "1" || value === "2" || value === "3" ? LEVELS[value] : null;
          onSet({ what: "line", at, headingLevel: level });
        }}
      />
      {block.type === "heading" ? (
        <SectionLabels {...props} block={block} />
      ) : (
        <ParagraphLabels {...props} block={block} />
      )}
    </div>
  );
}

function SectionLabels({ block, document, anchors, onSet }: Props<HeadingBlock>) {
  const at = anchors.sections[block.headingIndex];
  if (at == null) return null;
  const below = sentencesBelow(document, block.headingIndex);
  return (
    <div>
      <p className="mb-1 text-xs text-ink-soft">本节（含下级标题），共 {below.length} 句</p>
      <LabelSelects
        name="本节"
        scope="section"
        move={block.move}
        theme={common(below.map(({ theme }) => theme))}
        {...{ at, onSet }}
      />
    </div>
  );
}

function ParagraphLabels({ block, document, anchors, onSet }: Props<ParagraphBlock>) {
  const at = anchors.paragraphs[block.paragraphIndex];
  const { sentences } = block;
  return (
    <>
      {at == null || sentences.length < 2 ? null : (
        <div>
          <p className="mb-1 text-xs text-ink-soft">本段</p>
          <LabelSelects
            name="本段"
            scope="paragraph"
            move={common(sentences.map(({ move }) => move))}
            theme={common(sentences.map(({ theme }) => theme))}
            {...{ at, onSet }}
          />
        </div>
      )}
      <ol aria-label="各句" className="space-y-3">
        {sentences.map((sentence, index) => {
          const name = `第 ${index + 1} 句`;
          const own = anchors.sentences[sentence.index];
          return (
            <li key={sentence.index} className="border-t border-line pt-2">
              <p className="mb-1 line-clamp-3 text-xs leading-relaxed">{sentence.text}</p>
              {own == null ? null : (
                <LabelSelects
                  scope="sentence"
                  move={sentence.move}
                  theme={sentence.theme}
                  {...{ name, at: own, onSet }}
                />
              )}
              <RunInSelects
                sentence={sentence}
                clauses={anchors.clauses[block.paragraphIndex] ?? []}
                headings={document.headings}
                onSet={onSet}
              />
            </li>
          );
        })}
      </ol>
    </>
  );
}

function sentencesBelow({ headings, sentences }: LibraryDocument, top: number): Sentence[] {
  const section = new Set([top]);
  headings.forEach(({ parent }, index) => {
    if (parent !== null && section.has(parent)) section.add(index);
  });
  return sentences.filter(({ headingIndex }) => headingIndex !== null && section.has(headingIndex));
}

/** The value all have, or null. */
function common<Value>(values: readonly Value[]): Value | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
