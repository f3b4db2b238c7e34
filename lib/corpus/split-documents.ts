import type { CleanLine } from "./clean-line";
import { readSalutation } from "./salutation";

/** A line that numbers the texts of a collection: 【篇一】 范文二： 第三篇 述职评议讲话篇1. */
const MARKER =
  /^[【[（(]?(?:第([一二三四五六七八九十]{1,2}|\d{1,2})篇|(?:[^。，；：]{0,30}?)(?:篇|范文|讲话稿|范本|模板)(?:之)?([一二三四五六七八九十]{1,2}|\d{1,2}))[】\])）]?[：:、. ]*(.{0,60})$/u;

const TITLE_END = /(?:讲话|发言|报告|致辞|点评|点评意见|主持词|讲稿|党课|提纲|意见|材料|总结|稿)$/;

/** Shortest text, in characters, that a further document can stand after. */
const MIN_DOCUMENT_CHARS = 150;

export type SplitText = {
  readonly documents: readonly (readonly CleanLine[])[];
  /** Lines that belong to the collection and to none of its texts: its title, the numbers of the texts. */
  readonly frame: readonly CleanLine[];
};

/**
 * Tells the texts of a file that holds several.
 *
 * A further text begins at a line that numbers it (【篇二】), when at least two such lines stand in the file and each is
 * followed by a title or a salutation within three lines, or at a title with a salutation below it after a full text.
 * A file with one text comes back as it is. Run-together titles are not told apart.
 */
export function splitDocuments(lines: readonly CleanLine[]): SplitText {
  const marks = markerStarts(lines);
  const starts = marks.length >= 2 ? marks : titledStarts(lines);
  if (starts.length === 0) return { documents: [lines], frame: [] };
  const isMarked = marks.length >= 2;
  const bounds = isMarked ? starts : [0, ...starts];
  const frame = isMarked ? lines.slice(0, starts[0]) : [];
  const documents = bounds.map((start, index) => {
    const own = lines.slice(start, bounds[index + 1]);
    return isMarked ? own.flatMap((line, at) => (at === 0 ? titleOfMarker(line) : [line])) : own;
  });
  const numbers = isMarked
    ? starts.flatMap((start) => {
        const line = lines[start];
        return line === undefined || titleOfMarker(line).length > 0 ? [] : [line];
      })
    : [];
  return { documents, frame: [...frame, ...numbers] };
}

function markerStarts(lines: readonly CleanLine[]): number[] {
  const starts = lines.flatMap((line, index) => (isMarker(lines, line, index) ? [index] : []));
  // A single number is a heading of the text, and one far down belongs to a list of links.
  return starts.length >= 2 && (starts[0] ?? 0) <= 12 ? starts : [];
}

function isMarker(lines: readonly CleanLine[], line: CleanLine, index: number): boolean {
  if (line.text.length > 60) return false;
  const match = MARKER.exec(line.text);
  if (match === null) return false;
  if (TITLE_END.test(match[3] ?? "")) return true;
  return (match[3] ?? "") === "" && lines.slice(index + 1, index + 4).some(opensText);
}

function opensText({ text }: CleanLine): boolean {
  return readSalutation(text) !== null || (text.length <= 60 && TITLE_END.test(text));
}

/** The title that stands behind the number on its line, as a line of its own; nothing when there is none. */
function titleOfMarker(line: CleanLine): CleanLine[] {
  const title = MARKER.exec(line.text)?.[3] ?? "";
  return TITLE_END.test(title) ? [{ ...line, text: title, raw: title }] : [];
}

/** Titles with a salutation below them, after enough text of another document. */
function titledStarts(lines: readonly CleanLine[]): number[] {
  const starts: number[] = [];
  let salutations = 0;
  let chars = 0;
  lines.forEach((line, index) => {
    const address = readSalutation(line.text);
    if (address !== null && line.text.length <= address.length + 1) {
      const back = [1, 2, 3].find((step) => isTitle(lines[index - step]));
      if (salutations > 0 && back !== undefined && chars >= MIN_DOCUMENT_CHARS) {
        starts.push(index - back);
        chars = 0;
      }
      salutations += 1;
    }
    chars += line.text.length;
  });
  return starts;
}

function isTitle(line: CleanLine | undefined): boolean {
  return (
    line !== undefined &&
    line.text.length >= 8 &&
    line.text.length <= 60 &&
    /^[^。；：]+$/.test(line.text) &&
    TITLE_END.test(line.text)
  );
}
