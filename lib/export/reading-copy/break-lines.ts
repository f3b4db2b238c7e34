import { type Chunk, chunkOf, chunksOf } from "./chunk";
import type { ReadingBlock } from "./reading-block";

/** A line of a block: UTF-16 offsets, end exclusive. */
export type LineSpan = { readonly from: number; readonly to: number };

const chunks = new WeakMap<ReadingBlock, readonly Chunk[]>();

function knownChunks(block: ReadingBlock): readonly Chunk[] {
  const known = chunks.get(block) ?? chunksOf(block);
  chunks.set(block, known);
  return known;
}

/**
 * Sets a part of a block in lines. What no line may break but is wider than a line is broken all the same.
 *
 * @param measureChars - width of a line in characters of the block's size, ≥ 2.
 * @param indentChars - what the first line leaves free.
 */
export function breakLines(
  block: ReadingBlock,
  { from, to }: LineSpan,
  measureChars: number,
  indentChars: number,
): LineSpan[] {
  const lines: LineSpan[] = [];
  let start = from;
  let end = from;
  let width = indentChars;
  for (const chunk of parts(block, from, to, measureChars)) {
    if (end > start && width + chunk.gapChars + chunk.widthChars > measureChars) {
      lines.push({ from: start, to: end });
      start = end;
      width = 0;
    }
    width += chunk.widthChars + (end > start ? chunk.gapChars : 0);
    end = chunk.to;
  }
  if (end > start) lines.push({ from: start, to: end });
  return lines;
}

function* parts(block: ReadingBlock, from: number, to: number, measureChars: number): Iterable<Chunk> {
  for (const chunk of knownChunks(block)) {
    if (chunk.to <= from || chunk.from >= to) continue;
    const isWhole = chunk.from >= from && chunk.to <= to;
    const part = isWhole ? chunk : chunkOf(block, Math.max(chunk.from, from), Math.min(chunk.to, to));
    if (part.widthChars <= measureChars) yield part;
    else
      for (const character of characters(block.text, part))
        yield chunkOf(block, character.from, character.to);
  }
}

function* characters(text: string, { from, to }: LineSpan): Iterable<LineSpan> {
  let offset = from;
  for (const character of text.slice(from, to)) {
    yield { from: offset, to: offset + character.length };
    offset += character.length;
  }
}
