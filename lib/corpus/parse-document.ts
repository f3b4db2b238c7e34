import { fail, ok, type Result } from "@/lib/result";
import { documentKindFromName } from "@/lib/speech/document-kind";
import { levelFromName } from "@/lib/speech/level";
import { countChars } from "@/lib/text/count-chars";
import { assignMoves } from "./assign-moves";
import type { CleanLine } from "./clean-line";
import { cleanLines } from "./clean-lines";
import { detectKind, detectLevel, detectYear } from "./detect-kind";
import { extractText } from "./extract-text";
import { findEntities } from "./find-entities";
import { findFront } from "./find-front";
import { type LibraryDocument, PIPELINE_VERSION, type Removed } from "./library-document";
import { type Outline, parseOutline } from "./parse-outline";
import type { ExtractError, ExtractedText, FrontMatter } from "./source-line";
import { splitDocuments } from "./split-documents";
import { splitRunTogether } from "./split-run-together";
import { unwrapLines } from "./unwrap-lines";

/**
 * Turns a file into a library document: extract, clean, simplify, parse, name entities, tell moves and themes.
 *
 * Deterministic: same name and bytes, same document. Of a file that holds several texts the first is taken and the
 * others are recorded as removed (`other-document`); `splitDocuments` tells them apart. Front matter of a Markdown file overrides what is detected.
 */
export async function parseDocument(
  fileName: string,
  bytes: Uint8Array,
): Promise<Result<LibraryDocument, ExtractError>> {
  const extracted = await extractText(fileName, bytes);
  return extracted.ok ? parseExtracted(fileName, extracted.value) : extracted;
}

/** The pure part of `parseDocument`, from the lines of a file onwards. */
export function parseExtracted(
  fileName: string,
  extracted: ExtractedText,
): Result<LibraryDocument, "no-speech"> {
  const { frontMatter } = extracted;
  const cleaned = cleanLines(extracted.lines, extracted.format);
  const { documents, frame } = splitDocuments(cleaned.lines);
  const split = { ...cleaned, lines: splitRunTogether(documents[0] ?? []) };
  const front = findFront(split, fileName, frontMatter.title || null);
  const outline = parseOutline(unwrapLines(front.body));
  if (outline.paragraphs.length === 0 && outline.headings.length === 0) return fail("no-speech");
  const classified = assignMoves(outline);
  const texts = [...outline.headings.filter((heading) => heading.span === null), ...outline.paragraphs].map(
    ({ text }) => text,
  );
  const fullTitle = `${front.title} ${front.subtitle ?? ""}`;
  const wholeText = texts.join("\n");
  return ok({
    pipelineVersion: PIPELINE_VERSION,
    title: front.title,
    subtitle: front.subtitle,
    dateLine: front.dateLine,
    speakerLine: front.speakerLine ?? (frontMatter.speaker || null),
    salutation: front.salutation,
    kind: documentKindFromName(frontMatter.kind ?? "") ?? detectKind(fullTitle, wholeText),
    level: levelFromName(frontMatter.level ?? "") ?? detectLevel(fullTitle, wholeText),
    sector: frontMatter.sector || null,
    year: yearOf(frontMatter) ?? detectYear(`${fullTitle} ${front.dateLine ?? ""}`, wholeText),
    minutes: wholeNumber(frontMatter.minutes),
    headings: classified.headings,
    paragraphs: classified.paragraphs,
    sentences: classified.sentences,
    entities: findEntities([front.title, ...texts], front.speakerLine),
    removed: [
      ...(extracted.removed ?? []),
      ...cleaned.removed,
      ...front.removed,
      ...removedOf(frame, documents.slice(1)),
    ],
    charCount: countChars(wholeText),
    incomplete: cleaned.incomplete || endsWithHeading(outline),
  });
}

/** What belongs to a collection of texts: its frame, and the texts after the first. */
function removedOf(frame: readonly CleanLine[], others: readonly (readonly CleanLine[])[]): Removed[] {
  return [
    ...frame.map(({ raw }): Removed => ({ text: raw, reason: "site-header" })),
    ...others.flat().map(({ raw }): Removed => ({ text: raw, reason: "other-document" })),
  ];
}

/** A section heading with nothing below it at the very end: the source was cut there. */
function endsWithHeading({ headings, paragraphs }: Outline): boolean {
  const last = headings.length - 1;
  return (
    headings[last]?.level === 1 && headings[last].span === null && paragraphs.at(-1)?.headingIndex !== last
  );
}

function yearOf(frontMatter: FrontMatter): number | null {
  const year = wholeNumber(frontMatter.year);
  return year !== null && year >= 1949 && year <= 2099 ? year : null;
}

function wholeNumber(value: string | undefined): number | null {
  return value !== undefined && /^\d{1,4}$/.test(value) ? Number(value) : null;
}
