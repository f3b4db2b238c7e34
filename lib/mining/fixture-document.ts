import {
  type Heading,
  type LibraryDocument,
  type Paragraph,
  PIPELINE_VERSION,
  type Sentence,
} from "@/lib/corpus/library-document";
import type { Move } from "@/lib/speech/move";
import type { MiningDocument } from "./mine-library";

const RUN_IN = /(?:^|(?<=。))((?:[一二三四五六七八九]+[是要])|第[一二三四五六七八九]，)([^。]{2,40})。/gu;
const STANDING = /^(#+) (\S*?[、）.]) ?(.+)$/u;

/**
 * A library document for tests, written as lines: `achievements: # 一、标题` or `problems: 段落文字。一是小标题。句子。`
 * The word before the colon is the move.
 */
export function fixtureDocument(
  id: string,
  lines: readonly string[],
  overrides: Partial<LibraryDocument> = {},
): MiningDocument {
  const headings: Heading[] = [];
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  for (const line of lines) {
    const [, move, text] = /^(\w+): (.+)$/u.exec(line) ?? [];
    if (move === undefined || text === undefined) throw new RangeError(`fixtureDocument: ${line}`);
    addLine(move as Move, text, headings, paragraphs, sentences);
  }
  const document: LibraryDocument = {
    pipelineVersion: PIPELINE_VERSION,
    title: "在2025年度述职评议会议上的讲话",
    subtitle: null,
    dateLine: null,
    speakerLine: null,
    salutation: "同志们：",
    kind: "review-speech",
    level: "city",
    sector: null,
    year: 2025,
    minutes: null,
    headings,
    paragraphs,
    sentences,
    entities: { persons: [], places: [], units: [] },
    mentions: [],
    removed: [],
    charCount: paragraphs.reduce((sum, paragraph) => sum + paragraph.text.length, 0),
    incomplete: false,
    ...overrides,
  };
  return { id, document };
}

function addLine(
  move: Move,
  text: string,
  headings: Heading[],
  paragraphs: Paragraph[],
  sentences: Sentence[],
): void {
  const standing = STANDING.exec(text);
  const owner = headings.findLastIndex((heading) => !heading.runIn);
  if (standing !== null) {
    const level = (standing[1]?.length ?? 1) as 1 | 2 | 3;
    const parent = headings.findLastIndex((heading) => !heading.runIn && heading.level < level);
    const plain = { runIn: false, move, paragraphIndex: null, span: null } as const;
    const words = { level, number: standing[2] ?? "", text: standing[3] ?? "" };
    headings.push({ ...words, ...plain, parent: parent < 0 ? null : parent });
    return;
  }
  const paragraphIndex = paragraphs.length;
  const headingIndex = owner < 0 ? null : owner;
  paragraphs.push({ text, headingIndex, move });
  const starts = new Map<number, number>();
  for (const match of text.matchAll(RUN_IN)) {
    starts.set(match.index, headings.length);
    const span = { startOffset: match.index, endOffset: match.index + match[0].length - 1 };
    const words = { level: 2 as const, number: match[1] ?? "", text: match[2] ?? "" };
    headings.push({ ...words, runIn: true, move, paragraphIndex, span, parent: headingIndex });
  }
  let current = headingIndex;
  for (const match of text.matchAll(/[^。！？]+[。！？]/gu)) {
    current = starts.get(match.index) ?? current;
    sentences.push({ text: match[0], paragraphIndex, headingIndex: current, move, theme: "other" });
  }
}
