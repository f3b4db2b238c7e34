import type { PageProfile } from "../page-profile";
import { titleLines } from "../title-lines";
import { breakLines, type LineSpan } from "./break-lines";
import type { ReadingBlock } from "./reading-block";
import type { ReadingMeasure } from "./reading-page";

/** A line of a page. */
export type ReadingLine = LineSpan & {
  readonly block: ReadingBlock;
  /** Begins its block, so that a paragraph's is indented. */
  readonly first: boolean;
};

/** A page, and the words the next one begins with; null on the last. */
export type ReadingPage = { readonly lines: readonly ReadingLine[]; readonly catchword: string | null };

/** What goes to one page as a whole: a sentence, or all of any other block. */
type Piece = LineSpan & { readonly block: ReadingBlock; readonly keepNext: boolean };

/**
 * Fills pages sentence by sentence, so that none is broken over a page turn. Headings, salutations and sentences that
 * announce something (…：) go with what follows, and the minutes with what they close. A sentence longer than a page is
 * divided at its clauses.
 */
export function fillPages(
  blocks: readonly ReadingBlock[],
  profile: PageProfile,
  measure: ReadingMeasure,
): ReadingPage[] {
  const pages: (readonly Piece[])[] = [];
  const linesOf = (pieces: readonly Piece[]) => pageLines(pieces, profile, measure);
  const fits = (pieces: readonly Piece[]) => pageRows(linesOf(pieces)) <= measure.linesPerPage;
  let page: readonly Piece[] = [];
  const turn = () => {
    if (page.length > 0) pages.push(page);
    page = [];
  };
  const place = (group: readonly Piece[]) => {
    if (!fits([...page, ...group])) turn();
    page = [...page, ...group];
  };
  const placeDivided = (group: readonly Piece[]) => {
    if (fits(group)) return place(group);
    const parts = group.flatMap(clausesOf);
    if (parts.length > group.length) for (const part of gather(parts)) placeDivided(part);
    else for (const line of linesOf(group)) place([{ ...line, keepNext: false }]);
  };
  for (const group of gather(piecesOf(blocks))) placeDivided(group);
  turn();
  return pages.map((pieces, index) => ({ lines: linesOf(pieces), catchword: catchwordOf(pages[index + 1]) }));
}

/** LibreOffice makes a line with pinyin a tenth higher, whatever the pitch; Word does not. */
const READING_ROWS = 1.2;

/** How many rows of the page the lines take. */
export function pageRows(lines: readonly ReadingLine[]): number {
  return lines.reduce((sum, { block, from, to }) => {
    const high = block.readings.some(({ offset }) => offset >= from && offset < to);
    return sum + (high ? READING_ROWS : 1);
  }, 0);
}

/** Every line of the blocks, one below the other without pages. */
export function allLines(
  blocks: readonly ReadingBlock[],
  profile: PageProfile,
  measure: ReadingMeasure,
): ReadingLine[] {
  return pageLines(blocks.map(wholeBlock), profile, measure);
}

function wholeBlock(block: ReadingBlock): Piece {
  return { block, from: 0, to: block.text.length, keepNext: false };
}

/** Pieces with what they must stand before. */
function* gather(pieces: readonly Piece[]): Iterable<readonly Piece[]> {
  let group: Piece[] = [];
  for (const piece of pieces) {
    group.push(piece);
    if (piece.keepNext) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

function piecesOf(blocks: readonly ReadingBlock[]): Piece[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1]?.kind;
    const closes = next === "minutes" || next === "blank" || next === "signature";
    if (block.kind !== "body") return [{ ...wholeBlock(block), keepNext: closes || LEADING.has(block.kind) }];
    return block.sentenceEnds.map((to, at) => {
      const from = block.sentenceEnds[at - 1] ?? 0;
      const last = at === block.sentenceEnds.length - 1;
      return { block, from, to, keepNext: last && (closes || ANNOUNCES.test(block.text)) };
    });
  });
}

const LEADING: ReadonlySet<ReadingBlock["kind"]> = new Set([
  ...(["title", "subtitle", "subLine", "blank", "salutation", "heading"] as const),
]);
const ANNOUNCES = /[：:，、—]$/u;

/** Where a sentence may part, the better places first; closing quotation marks go with their mark. */
const PARTINGS = [/[；：][”’）》]*/gu, /，[”’）》]*/gu, /[、—][”’）》]*/gu];

/** A sentence in limbs, or one of those in clauses; anything else, and what cannot part, as it is. */
function clausesOf(piece: Piece): Piece[] {
  if (piece.block.kind !== "body") return [piece];
  const text = piece.block.text.slice(piece.from, piece.to);
  for (const parting of PARTINGS) {
    const ends = [...text.matchAll(parting)].map(({ 0: mark, index }) => piece.from + index + mark.length);
    const inner = ends.filter((end) => end < piece.to);
    if (inner.length === 0) continue;
    return [...inner, piece.to].map((to, index) => ({
      ...{ block: piece.block, from: inner[index - 1] ?? piece.from, to },
      keepNext: false,
    }));
  }
  return [piece];
}

/** Pieces of one block that follow each other run on in the same lines. */
function pageLines(pieces: readonly Piece[], profile: PageProfile, measure: ReadingMeasure): ReadingLine[] {
  const runs: Piece[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last?.block === piece.block) runs[runs.length - 1] = { ...last, to: piece.to };
    else runs.push(piece);
  }
  return runs.flatMap(({ block, from, to }) =>
    blockLines(block, { from, to }, profile, measure).map((line) => ({
      ...line,
      block,
      first: line.from === 0,
    })),
  );
}

function blockLines(
  block: ReadingBlock,
  span: LineSpan,
  profile: PageProfile,
  { charsPerLine }: ReadingMeasure,
): LineSpan[] {
  if (block.kind === "blank") return [span];
  if (block.kind === "title") return titleSpans(block, profile, charsPerLine);
  return breakLines(block, span, charsPerLine, span.from === 0 ? indentChars(block, profile) : 0);
}

function titleSpans(block: ReadingBlock, { title, body }: PageProfile, charsPerLine: number): LineSpan[] {
  const maxChars = Math.floor((charsPerLine * body.sizePt) / title.sizePt);
  let to = 0;
  return titleLines(block.text, maxChars).flatMap((line) => {
    const from = to;
    to += line.length;
    return breakLines(block, { from, to }, maxChars, 0);
  });
}

/** Characters that the first line of a block leaves free. */
export function indentChars({ kind }: ReadingBlock, profile: PageProfile): number {
  return kind === "body" || kind === "heading" ? profile.firstLineIndentChars : 0;
}

const CATCHWORD_CHARS = 12;

/** The first words of a page, up to the first mark. */
function catchwordOf(page: readonly Piece[] | undefined): string | null {
  const piece = page?.find(({ block }) => block.text !== "");
  if (piece === undefined) return null;
  const text = piece.block.text.slice(piece.from, piece.to);
  // The mark of a number (一、 1.) is not the end of the first words.
  const words =
    /^(?:（?[一二三四五六七八九十\d]+[、.）])?[“《]?[^，。；：！？、—…]{1,}/u.exec(text)?.[0] ?? text;
  const clipped = withoutCutSlot([...words].slice(0, CATCHWORD_CHARS).join(""));
  return clipped.length < text.length ? `${clipped}……` : clipped;
}

/** Half a slot says nothing; one that stands first is left as it was cut. */
function withoutCutSlot(words: string): string {
  const cut = words.replace(/[“《]?〔[^〕]*$/u, "");
  return cut === "" ? words : cut;
}
