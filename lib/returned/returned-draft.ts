import { isFrontBlock, orderedBlocks } from "@/lib/compare/block-order";
import { readHeadingNumber } from "@/lib/corpus/heading-number";
import { type BlockNode, DRAFT_SCHEMA_VERSION, type DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { OrdinalCounter } from "@/lib/speech/ordinal-counter";
import { paragraphFromText } from "@/lib/speech/paragraph-from-text";
import { inlineFromText } from "@/lib/speech/slot-text";
import { type BaseLine, baseLines } from "./base-lines";
import { matchParagraphs } from "./match-paragraphs";
import { countOrdinals, restoreNodes } from "./restore-nodes";
import type { ReturnedKind, ReturnedParagraph } from "./returned-file";

/** A block of a returned draft, the paragraphs of the file it is made of, and the block of the draft it was. */
export type ReturnedBlock = {
  readonly block: BlockNode;
  readonly paragraphs: readonly ReturnedParagraph[];
  /** Position in the draft it is compared with; null for a new block. */
  readonly baseIndex: number | null;
};

export type ReturnedDraft = { readonly document: DraftDocument; readonly blocks: readonly ReturnedBlock[] };

/**
 * Makes a draft of paragraphs that came back.
 *
 * Against the draft they left as, an unchanged paragraph is the very block it was, and in a changed one slots, ordinals
 * and provenance stay where their words do. Without it kinds come from the styles and ordinals from the words. Blank
 * lines are the layout's; the draft's own empty blocks are put back.
 */
export function returnedDraft(
  read: readonly ReturnedParagraph[],
  base: DraftDocument | null,
  facts: FactSheet,
): ReturnedDraft {
  const lines = base === null ? [] : baseLines(base, facts);
  const paragraphs = withAnnexesJoined(read, lines);
  const numbered = paragraphs.map(withoutNumber);
  const matches = matchParagraphs(numbered, lines);
  const hasStyles = paragraphs.some(({ kind }) => kind !== null && kind.type !== "paragraph");
  const counter = new OrdinalCounter();
  const blocks = paragraphs.map((paragraph, at): ReturnedBlock => {
    const from = (matches[at] ?? []).flatMap((place) => lines[place] ?? []);
    const kind = kindOf(paragraph, from, hasStyles);
    const words = kind.type === "heading" ? (numbered[at]?.words ?? paragraph.text) : paragraph.text;
    if (kind.type === "heading") counter.reset();
    return {
      block: blockOf(kind, words, from, counter),
      paragraphs: [paragraph],
      baseIndex: from[0]?.index ?? null,
    };
  });
  const whole =
    base === null ? blocks : withEmptyBlocks(blocks, base, new Set(lines.map(({ index }) => index)));
  const ordered = inDraftOrder(whole);
  return {
    document: {
      type: "doc",
      attrs: { schemaVersion: DRAFT_SCHEMA_VERSION },
      content: orderedBlocks(ordered.map(({ block }) => block)),
    },
    blocks: ordered,
  };
}

/** A list of annexes that one block was printed as comes back as that block, if nobody touched it. */
function withAnnexesJoined(
  paragraphs: readonly ReturnedParagraph[],
  lines: readonly BaseLine[],
): ReturnedParagraph[] {
  const joined = [...paragraphs];
  for (const { printed } of lines) {
    const annexes = printed.split("\n");
    if (annexes.length < 2) continue;
    const at = joined.findIndex((_, from) =>
      annexes.every((annex, place) => joined[from + place]?.text === annex),
    );
    const [first] = joined.slice(at, at + 1);
    if (at >= 0 && first !== undefined) joined.splice(at, annexes.length, { ...first, text: printed });
  }
  return joined;
}

const LEVELS: ReadonlyMap<string, 1 | 2 | 3> = new Map([
  ["part", 1],
  ["chinese", 1],
  ["chinese-bracket", 2],
  ["digit", 3],
]);

/** A heading's number exactly as the draft prints it: what follows may begin with a figure of its own (1.3.5倍). */
const OWN_NUMBER = /^(?:[一二三四五六七八九十百]+、|（[一二三四五六七八九十百]+）|\d{1,2}\.)(?=.)/u;

/** The words behind a printed number, and the level its shape means. */
function withoutNumber({ text, listNumber, bookmarks, kind }: ReturnedParagraph) {
  const own = kind?.type === "heading" && listNumber === "" ? OWN_NUMBER.exec(text)?.[0] : undefined;
  if (own !== undefined) {
    const level: 1 | 2 | 3 = own.endsWith("、") ? 1 : own.endsWith("）") ? 2 : 3;
    return { words: text.slice(own.length).trim(), level, bookmarks };
  }
  const number = readHeadingNumber(`${listNumber}${text}`);
  const level = number === null ? undefined : LEVELS.get(number.shape);
  return {
    words: level === undefined ? text : (number?.rest ?? text).trim(),
    level: level ?? null,
    bookmarks,
  };
}

const MAX_HEADING_CHARS = 60;

function kindOf(paragraph: ReturnedParagraph, from: readonly BaseLine[], hasStyles: boolean): ReturnedKind {
  const [line] = from;
  const base = line === undefined ? null : kindOfBlock(line.block);
  const stated = hasStyles ? (paragraph.kind ?? base) : (base ?? paragraph.kind);
  const kind = stated ?? { type: "paragraph" };
  const { level, words } = withoutNumber(paragraph);
  if (kind.type === "heading") return { type: "heading", level: level ?? kind.level };
  if (kind.type !== "paragraph" || level === null || paragraph.text === line?.printed) return kind;
  // A heading typed into the text, by its number and in the text's style.
  const isHeading = words.length <= MAX_HEADING_CHARS && !/[。！？；]./u.test(words);
  return isHeading ? { type: "heading", level } : kind;
}

function kindOfBlock(block: BlockNode): ReturnedKind {
  return block.type === "heading" ? { type: "heading", level: block.attrs.level } : { type: block.type };
}

function blockOf(
  kind: ReturnedKind,
  words: string,
  from: readonly BaseLine[],
  counter: OrdinalCounter,
): BlockNode {
  const [line] = from;
  if (line === undefined) return newBlock(kind, words, counter);
  const isUnchanged = from.length === 1 && words === line.printed;
  if (isUnchanged) countOrdinals(words, counter);
  const content = isUnchanged
    ? (line.block.content ?? [])
    : restoreNodes(
        plainFront(kind, words),
        from.flatMap(({ nodes }) => nodes),
        counter,
      );
  if (isUnchanged && isKind(line.block, kind)) return line.block;
  return withKind(kind, content, line.block);
}

function isKind(block: BlockNode, kind: ReturnedKind): boolean {
  return (
    block.type === kind.type &&
    (block.type !== "heading" || kind.type !== "heading" || block.attrs.level === kind.level)
  );
}

function newBlock(kind: ReturnedKind, words: string, counter: OrdinalCounter): BlockNode {
  if (kind.type === "paragraph") return paragraphFromText(words, counter);
  const text = kind.type === "heading" ? words.replace(/[。；：;:]+$/u, "") : plainFront(kind, words);
  return withKind(kind, inlineFromText(text), null);
}

function withKind(
  kind: ReturnedKind,
  content: NonNullable<BlockNode["content"]>,
  was: BlockNode | null,
): BlockNode {
  const move = was?.type === "heading" || was?.type === "paragraph" ? (was.attrs?.move ?? null) : null;
  if (kind.type === "heading") return { type: "heading", attrs: { level: kind.level, move }, content };
  if (kind.type === "paragraph") return { type: "paragraph", attrs: { move }, content };
  return { type: kind.type, content };
}

/** Takes away what the layout put in: round brackets of a date, the blank in a name of two characters. */
function plainFront(kind: ReturnedKind, words: string): string {
  if (kind.type === "dateLine") return /^（([^（）]*)）$/u.exec(words)?.[1] ?? words;
  if (kind.type === "speakerLine") return words.replace(/(\p{Script=Han})\u3000(\p{Script=Han})$/u, "$1$2");
  return words;
}

/** Puts back the blocks an export leaves out, each behind the block it stood behind. */
function withEmptyBlocks(
  blocks: readonly ReturnedBlock[],
  base: DraftDocument,
  printed: ReadonlySet<number>,
): ReturnedBlock[] {
  const whole = [...blocks];
  base.content.forEach((block, baseIndex) => {
    if (printed.has(baseIndex)) return;
    let at = -1;
    whole.forEach((other, place) => {
      if (other.baseIndex !== null && other.baseIndex < baseIndex) at = place;
    });
    whole.splice(at + 1, 0, { block, paragraphs: [], baseIndex });
  });
  return whole;
}

/** The title first, of several lines made one, then the lines under it, then the text. */
function inDraftOrder(blocks: readonly ReturnedBlock[]): ReturnedBlock[] {
  const isTitle = ({ block }: ReturnedBlock) => block.type === "title";
  const isFront = ({ block }: ReturnedBlock) => isFrontBlock(block);
  const titles = blocks.filter(isTitle);
  const [first, ...more] = titles;
  const title: ReturnedBlock = {
    block:
      more.length === 0 && first !== undefined
        ? first.block
        : { type: "title", content: titles.flatMap(({ block }) => block.content ?? []) },
    paragraphs: titles.flatMap(({ paragraphs }) => paragraphs),
    baseIndex: first?.baseIndex ?? null,
  };
  const rest = blocks.filter((block) => !isTitle(block));
  return [title, ...rest.filter(isFront), ...rest.filter((block) => !isFront(block))];
}
