import type { HeadingLevel } from "../extensions/heading";
import type { PastedLine } from "./lines-from-html";

/** Splits plain text into its lines; marks of Markdown are read as what they mean. */
export function linesFromText(text: string): PastedLine[] {
  const lines = text
    .split(/[\r\n\u2028\u2029\v\f]+/u)
    .map((line) => line.replace(/[\u00a0\t]+/gu, " ").trim())
    .filter((line) => line !== "");
  // Without a heading mark anywhere, a dash or a star at a line's start is the writer's own.
  const isMarkdown = lines.some((line) => HEADING_MARK.test(line));
  return lines.map((line) => (isMarkdown ? markdownLine(line) : { text: line, headingLevel: null }));
}

const HEADING_MARK = /^(#{1,6}) +/u;

function markdownLine(line: string): PastedLine {
  const marks = HEADING_MARK.exec(line);
  const words = line
    .slice(marks?.[0].length ?? 0)
    .replace(/^(?:[-*+]|>) +/u, "")
    .replace(/(\*\*|__)(.+?)\1/gu, "$2");
  return { text: words, headingLevel: marks === null ? null : levelOf(marks[1]?.length ?? 1) };
}

function levelOf(marks: number): HeadingLevel {
  if (marks <= 1) return 1;
  return marks === 2 ? 2 : 3;
}
