import { chineseNumeral } from "@/lib/speech/ordinal";
import type { CleanedLines, CleanLine } from "./clean-line";
import { cleanLines } from "./clean-lines";
import { deriveDocument } from "./derive-document";
import type { LibraryDocument, Removed } from "./library-document";
import type { ExtractedText, FrontMatter } from "./source-line";
import { splitDocuments } from "./split-documents";

/** A text of a file, and its lines as the source has them. */
export type DerivedText = { readonly document: LibraryDocument; readonly sourceLines: readonly string[] };

/**
 * Every text of a file as a library document, in order; empty when the file holds no speech.
 *
 * What belongs to the file and to none of its texts (site furniture, a collection's title and numbers) is recorded with
 * the first. The title of a front matter is the first text's; its other keys hold for all.
 */
export function deriveTexts(fileName: string, extracted: ExtractedText): DerivedText[] {
  const cleaned = cleanLines(extracted.lines, extracted.format);
  const { documents, frame } = splitDocuments(cleaned.lines);
  const strays: CleanLine[] = [...frame];
  const texts = documents.flatMap((lines, index): DerivedText[] => {
    const document = deriveDocument(
      documents.length === 1 ? { ...cleaned, removed: [] } : partOf(cleaned, lines, index, documents.length),
      index === 0 ? fileName : numberedName(fileName, index + 1),
      index === 0 ? extracted.frontMatter : withoutTitle(extracted.frontMatter),
    );
    if (document === null) strays.push(...lines);
    return document === null ? [] : [{ document, sourceLines: lines.map(({ raw }) => raw) }];
  });
  const [first, ...others] = texts;
  if (first === undefined) return [];
  const removed = [
    ...(extracted.removed ?? []),
    ...cleaned.removed,
    ...strays.map(({ raw }): Removed => ({ text: raw, reason: "site-header" })),
    ...first.document.removed,
  ];
  return [{ ...first, document: { ...first.document, removed } }, ...others];
}

/** One of several texts: the title that furniture names is the first one's, and a cut counts where it stands. */
function partOf(
  cleaned: CleanedLines,
  lines: readonly CleanLine[],
  index: number,
  count: number,
): CleanedLines {
  const isCutAtEnd =
    index === count - 1 && cleaned.incomplete && !cleaned.lines.some(({ afterGap }) => afterGap);
  return {
    lines,
    removed: [],
    titleHint: index === 0 ? cleaned.titleHint : null,
    incomplete: isCutAtEnd || lines.some(({ afterGap }, at) => at > 0 && afterGap),
  };
}

function numberedName(fileName: string, n: number): string {
  return `${fileName.replace(/\.[A-Za-z0-9]{1,8}$/, "")}（${chineseNumeral(n)}）`;
}

function withoutTitle({ title: _, ...rest }: FrontMatter): FrontMatter {
  return rest;
}
