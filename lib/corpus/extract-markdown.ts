import { splitLines } from "@/lib/text/normalise";
import { readFrontMatter } from "./front-matter";
import type { FrontMatter, SourceLine } from "./source-line";

/**
 * Lines of a Markdown file: headings keep their depth, emphasis and list marks go, numbers written in the text stay.
 *
 * Lines of one paragraph are not joined: Chinese Markdown has a paragraph a line, and hard wraps are mended later.
 */
export function extractMarkdown(text: string): { lines: SourceLine[]; frontMatter: FrontMatter } {
  const all = splitLines(text.replace(/^\ufeff/, ""));
  const { frontMatter, bodyStart } = readFrontMatter(all);
  const lines: SourceLine[] = [];
  for (const line of all.slice(bodyStart)) {
    if (/^\s{0,3}(?:```|~~~)/.test(line) || /^\s{0,3}(?:-\s?){3,}$/.test(line)) continue;
    lines.push(markdownLine(line));
  }
  return { lines, frontMatter };
}

function markdownLine(line: string): SourceLine {
  const heading = /^\s{0,3}(#{1,6})\s+(\S.*)$/.exec(line);
  if (heading?.[1] !== undefined && heading[2] !== undefined) {
    return { text: plainWords(heading[2].replace(/\s+#+\s*$/, "")), headingLevel: heading[1].length };
  }
  return { text: plainWords(line.replace(/^\s*>\s?/, "").replace(/^\s*[-+*]\s+(?=\S)/, "")) };
}

/** A mark behind a backslash is the writer's own, not Markdown's (CommonMark 0.31, 2.4). */
function plainWords(line: string): string {
  return stripEmphasis(line).replace(/\\([\\*_`[\]<>#+.-])/g, "$1");
}

/**
 * Emphasis marks go when they enclose words; two masks (在**区和**县) are not a pair, which their neighbours tell.
 */
export function stripEmphasis(line: string): string {
  if (!/[*_`[]/.test(line)) return line;
  return line
    .replace(/!?\[([^\][]{0,200})\]\((?:https?:|\/|#)[^()\s]{0,300}\)/g, "$1")
    .replace(/(\*\*|__)(?![省市县区乡镇村街社个名位次万亿元%同\s*_])([^*_]{2,200}?)(?<!\s)\1/g, "$2")
    .replace(/`([^`]{1,200})`/g, "$1");
}
