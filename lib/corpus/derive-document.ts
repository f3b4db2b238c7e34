import { documentKindFromName } from "@/lib/speech/document-kind";
import { levelFromName } from "@/lib/speech/level";
import { countChars } from "@/lib/text/count-chars";
import { assignMoves } from "./assign-moves";
import type { CleanedLines } from "./clean-line";
import { detectKind, detectLevel, detectYear } from "./detect-kind";
import { findFront } from "./find-front";
import { entitiesOf, findMentions, type TextBlock } from "./find-mentions";
import { type LibraryDocument, PIPELINE_VERSION } from "./library-document";
import { type Outline, parseOutline } from "./parse-outline";
import type { FrontMatter } from "./source-line";
import { splitRunTogether } from "./split-run-together";
import { unwrapLines } from "./unwrap-lines";

/**
 * One text's cleaned lines become a library document, or null when no speech is among them.
 *
 * @param cleaned - lines of this text alone; `removed` is what was taken out before.
 * @param fileName - stands in for a title the text does not have.
 */
export function deriveDocument(
  cleaned: CleanedLines,
  fileName: string,
  frontMatter: FrontMatter,
): LibraryDocument | null {
  const split = { ...cleaned, lines: splitRunTogether(cleaned.lines) };
  const front = findFront(split, fileName, frontMatter.title || null);
  const outline = parseOutline(unwrapLines(front.body));
  if (outline.paragraphs.length === 0 && outline.headings.length === 0) return null;
  const classified = assignMoves(outline, front.title);
  const texts = [...outline.headings.filter((heading) => heading.span === null), ...outline.paragraphs].map(
    ({ text }) => text,
  );
  const speakerLine = front.speakerLine ?? (frontMatter.speaker || null);
  const mentions = findMentions(blocksOf(front.title, speakerLine, outline));
  const fullTitle = `${front.title} ${front.subtitle ?? ""}`;
  const wholeText = texts.join("\n");
  return {
    pipelineVersion: PIPELINE_VERSION,
    title: front.title,
    subtitle: front.subtitle,
    dateLine: front.dateLine,
    speakerLine,
    salutation: front.salutation,
    kind: documentKindFromName(frontMatter.kind ?? "") ?? detectKind(fullTitle, wholeText),
    level: levelFromName(frontMatter.level ?? "") ?? detectLevel(fullTitle, wholeText),
    sector: frontMatter.sector || null,
    year: yearOf(frontMatter) ?? detectYear(`${fullTitle} ${front.dateLine ?? ""}`, wholeText),
    minutes: wholeNumber(frontMatter.minutes),
    headings: classified.headings,
    paragraphs: classified.paragraphs,
    sentences: classified.sentences,
    entities: entitiesOf(mentions),
    mentions,
    removed: [...cleaned.removed, ...front.removed],
    charCount: countChars(wholeText),
    incomplete: cleaned.incomplete || endsWithHeading(outline),
  };
}

/** The texts that name something: run-in headings stand in their paragraphs. */
function blocksOf(title: string, speakerLine: string | null, { headings, paragraphs }: Outline): TextBlock[] {
  return [
    { block: "title", text: title },
    ...(speakerLine === null ? [] : [{ block: "speaker", text: speakerLine } as const]),
    ...headings.flatMap(({ text, span }, h) => (span === null ? [{ block: { h }, text }] : [])),
    ...paragraphs.map(({ text }, p) => ({ block: { p }, text })),
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
