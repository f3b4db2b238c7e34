import { unwrapLines } from "@/lib/corpus/unwrap-lines";
import type { HeadingLevel } from "../extensions/heading";
import type { PastedLine } from "./lines-from-html";

/** Splits plain text into its lines; lines that a page width cut are joined, marks of Markdown read as what they mean. */
export function linesFromText(text: string): PastedLine[] {
  const sourceLines = text.split(/\r\n|[\r\n\u2028\u2029\v\f]/u);
  // Without a heading mark anywhere, a dash or a star at a line's start is the writer's own.
  if (sourceLines.some((line) => HEADING_MARK.test(line.trim()))) {
    return trimmed(sourceLines).map(markdownLine);
  }
  const lines = sourceLines.map((raw, index) => ({
    ...{ raw, text: trimmedLine(raw), headingLevel: null, afterGap: false },
    indented: /^(?:\u3000{2}|[ \t\u00a0]{2})/u.test(raw),
    afterBlank: index > 0 && trimmedLine(sourceLines[index - 1] ?? "") === "",
  }));
  return unwrapLines(lines.filter((line) => line.text !== "")).map((line) => ({
    text: line.text,
    headingLevel: null,
  }));
}

function trimmed(lines: readonly string[]): string[] {
  return lines.map(trimmedLine).filter((line) => line !== "");
}

function trimmedLine(line: string): string {
  return line.replace(/[\u00a0\t]+/gu, " ").trim();
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
