import type { ReadingBlock } from "./reading-block";

/** A stretch of a line that is set alike. */
export type LinePiece =
  | { readonly kind: "text"; readonly text: string; readonly open: boolean; readonly lead: boolean }
  /** One character with its pinyin over it. */
  | {
      readonly kind: "reading";
      readonly text: string;
      readonly reading: string;
      readonly open: boolean;
      readonly lead: boolean;
    }
  | { readonly kind: "breath" };

/** A part of a block as it is set: stretches of text, characters with pinyin, breath marks. */
export function linePieces(block: ReadingBlock, from: number, to: number): LinePiece[] {
  const readings = new Map(block.readings.map(({ offset, reading }) => [offset, reading] as const));
  const breaths = new Set(block.breaths);
  const pieces: LinePiece[] = [];
  let start = 0;
  for (const { text, open, lead } of block.segments) {
    let offset = start;
    for (const character of text) {
      const end = offset + character.length;
      if (offset >= from && end <= to) {
        const reading = readings.get(offset);
        if (reading !== undefined) pieces.push({ kind: "reading", text: character, reading, open, lead });
        else addText(pieces, character, open, lead);
        if (breaths.has(end)) pieces.push({ kind: "breath" });
      }
      offset = end;
    }
    start = offset;
  }
  return pieces;
}

function addText(pieces: LinePiece[], text: string, open: boolean, lead: boolean): void {
  const last = pieces.at(-1);
  if (last?.kind === "text" && last.open === open && last.lead === lead)
    pieces[pieces.length - 1] = { ...last, text: last.text + text };
  else pieces.push({ kind: "text", text, open, lead });
}
