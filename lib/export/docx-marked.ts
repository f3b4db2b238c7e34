import {
  DeletedTextRun,
  InsertedTextRun,
  type IParagraphOptions,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from "docx";
import { styleId } from "./docx-blocks";
import { MovedRun, MoveRangeEdge } from "./docx-move";
import { runOptions } from "./docx-runs";
import { styleOfLine } from "./line-style";
import type { MarkedLine, MarkedSegment, WordMark } from "./marked-lines";
import type { PageProfile } from "./page-profile";

/** Who made the changes of a marked copy, and when (ISO 8601). */
export type MarkAuthor = { readonly author: string; readonly date: string };

/** Numbers of revisions start above those of bookmarks. */
const FIRST_ID = 1000;

/**
 * Writes the lines of a marked copy with Word's own revisions (ISO/IEC 29500-1, 17.13.5): what came is `w:ins`, what
 * went `w:del`, what moved `w:moveTo` and `w:moveFrom` in ranges of one name, another style `w:pPrChange`.
 */
export class MarkedWriter {
  private id = FIRST_ID;
  /** The first and last place of each move on each side, as `side/move` → [line, segment]. */
  private readonly edges: ReadonlyMap<string, { first: string; last: string; range: number }>;

  constructor(
    lines: readonly MarkedLine[],
    private readonly profile: PageProfile,
    private readonly by: MarkAuthor,
  ) {
    this.edges = moveEdges(lines);
  }

  readonly write = (line: MarkedLine, index: number): IParagraphOptions => {
    const { wasBlock, segments, endMark } = line;
    const { face } = styleOfLine(line, this.profile);
    const children = segments.flatMap((segment, at) => this.runs(segment, face, `${index}/${at}`));
    return {
      children,
      ...(endMark === null
        ? {}
        : { run: { [endMark.type === "inserted" ? "insertion" : "deletion"]: this.stamp() } }),
      ...(wasBlock === null
        ? {}
        : { revision: { ...this.stamp(), style: styleId({ block: wasBlock, role: wasBlock.type }) } }),
    };
  };

  private stamp() {
    this.id += 1;
    return { id: this.id, author: this.by.author, date: this.by.date };
  }

  private runs(segment: MarkedSegment, face: string, place: string): ParagraphChild[] {
    const runs = runOptions([segment], face, this.profile).map((options) => this.run(options, segment.mark));
    const { mark } = segment;
    if (mark === null || mark.move === null) return runs;
    const edge = this.edges.get(edgeKey(mark));
    if (edge === undefined) return runs;
    const name = `move${mark.move + 1}`;
    const start =
      edge.first === place ? [new MoveRangeEdge(mark.type, edge.range, { name, ...this.by })] : [];
    const end = edge.last === place ? [new MoveRangeEdge(mark.type, edge.range, null)] : [];
    return [...start, ...runs, ...end];
  }

  private run(options: IRunOptions, mark: WordMark | null): ParagraphChild {
    if (mark === null) return new TextRun(options);
    if (mark.move !== null) return new MovedRun(mark.type, options, this.stamp());
    return mark.type === "inserted"
      ? new InsertedTextRun({ ...options, ...this.stamp() })
      : new DeletedTextRun({ ...options, ...this.stamp() });
  }
}

function edgeKey({ type, move }: WordMark): string {
  return `${type}/${move}`;
}

function moveEdges(lines: readonly MarkedLine[]) {
  const edges = new Map<string, { first: string; last: string; range: number }>();
  lines.forEach(({ segments }, line) => {
    segments.forEach(({ mark }, at) => {
      if (mark === null || mark.move === null) return;
      const place = `${line}/${at}`;
      const known = edges.get(edgeKey(mark));
      if (known === undefined) edges.set(edgeKey(mark), { first: place, last: place, range: edges.size + 1 });
      else known.last = place;
    });
  });
  return edges;
}
