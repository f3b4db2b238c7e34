import "@/components/editor/speech-editor.css";
import { elementOf } from "@/components/reader/printed-paper";
import { withKeys } from "@/components/ui/with-keys";
import type { MarkedLine, MarkedSegment } from "@/lib/export/marked-lines";

/** Two versions on one sheet: deletions struck out, insertions underlined, moves by dashes. */
export function MarkedPaper({ lines }: { lines: readonly MarkedLine[] }) {
  return (
    <section
      aria-label="两个版本的差别"
      // Long drafts scroll, by key as well.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls has to be reached by key.
      tabIndex={0}
      className="paper-desk paper-reading min-h-0 flex-1 overflow-auto"
    >
      <article className="paper">
        <div className="draft marked-words" lang="zh-CN">
          {withKeys(lines).map(({ key, item }) => (
            <Line key={key} line={item} />
          ))}
        </div>
      </article>
    </section>
  );
}

function Line({ line: { block, wasBlock, segments, endMark } }: { line: MarkedLine }) {
  const isWhole = endMark !== null && segments.every(({ mark }) => mark?.type === endMark.type);
  const Element = elementOf(block);
  return (
    <Element data-block={block.type}>
      {withKeys(segments).map(({ key, item }) => (
        <Words key={key} segment={item} />
      ))}
      {endMark === null || isWhole ? null : endMark.type === "inserted" ? (
        <ins className="text-xs">〔另起一段〕</ins>
      ) : (
        <ins className="text-xs">〔接下段〕</ins>
      )}
      {wasBlock === null ? null : <span className="text-xs text-warn">（格式有改动）</span>}
    </Element>
  );
}

function Words({ segment: { text, mark, open } }: { segment: MarkedSegment }) {
  const words = open ? <span className="slot slot-open">{text}</span> : text;
  if (mark === null) return <span>{words}</span>;
  const moved = mark.move === null ? undefined : "moved";
  return mark.type === "inserted" ? (
    <ins className={moved}>{words}</ins>
  ) : (
    <del className={moved}>{words}</del>
  );
}
