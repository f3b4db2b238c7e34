import "@/components/editor/speech-editor.css";
import { withKeys } from "@/components/ui/with-keys";
import { printSegments } from "@/lib/export/print-segments";
import type { BlockNode, DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { type BlockNumbers, numberDraft } from "@/lib/speech/number-draft";

type Props = { document: DraftDocument; facts: FactSheet };

/** The paper with the draft as it will be printed. Every block has an anchor, `block-` and its index. */
export function PrintedPaper({ document, facts }: Props) {
  const numbers = numberDraft(document.content);
  const blocks = withKeys(document.content.map((block, index) => ({ block, index })));
  return (
    <div className="paper-desk paper-reading">
      <article className="paper">
        <div className="draft" lang="zh-CN">
          {blocks.map(({ key, item: { block, index } }) => (
            <PrintedBlock
              key={key}
              block={block}
              index={index}
              numbers={numbers[index] ?? { heading: null, ordinals: [] }}
              facts={facts}
            />
          ))}
        </div>
      </article>
    </div>
  );
}

type BlockProps = { block: BlockNode; index: number; numbers: BlockNumbers; facts: FactSheet };

function PrintedBlock({ block, index, numbers, facts }: BlockProps) {
  const Element = elementOf(block);
  const segments = withKeys(printSegments(block, numbers, facts));
  return (
    <Element id={`block-${index}`} data-block={block.type}>
      {numbers.heading}
      {segments.map(({ key, item: { text, open, lead } }) => (
        <span key={key} className={open ? "slot slot-open" : lead ? "ordinal" : undefined}>
          {text}
        </span>
      ))}
    </Element>
  );
}

/** The element of a block on paper: the title is the page's heading, the rest below it. */
export function elementOf(block: BlockNode): "h1" | "h2" | "h3" | "h4" | "p" {
  if (block.type === "title") return "h1";
  if (block.type !== "heading") return "p";
  return ({ 1: "h2", 2: "h3", 3: "h4" } as const)[block.attrs.level];
}
