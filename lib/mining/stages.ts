import lexicon from "@/corpus/lexicon/mining-stages.json";
import type { DocumentKind } from "@/lib/speech/document-kind";
import { isMove, MOVE_NAMES, type Move } from "@/lib/speech/move";
import type { DocumentView } from "./document-view";
import { isStanding } from "./standing-heading";

/** A part of a speech as its architecture counts it. */
export type Stage = {
  /** 成绩, 点评, 保障: what the trade calls the part in this kind of text. */
  readonly name: string;
  readonly move: Move;
  /** Share of the body's characters, 0 to 1. */
  readonly share: number;
  /** Told once for every person (逐人点评). */
  readonly each?: true;
};

type Piece = { readonly name: string; readonly move: Move; readonly each: boolean; readonly pattern: RegExp };

const KIND_NAMES = new Map(
  Object.entries(lexicon.kindNames).map(([kind, names]) => [
    kind,
    new Map<string, string>(Object.entries(names)),
  ]),
);
const HEADING_STAGES = lexicon.headingStages.map((stage) => ({
  ...stage,
  move: moveOf(stage.move),
  pattern: new RegExp(stage.pattern, "u"),
}));
const PIECES = new Map<string, readonly Piece[]>(
  Object.entries(lexicon.pieces).map(([kind, pieces]) => [
    kind,
    pieces.map((piece) => ({
      name: piece.name,
      move: moveOf(piece.move),
      each: "each" in piece,
      pattern: new RegExp(piece.pattern, "u"),
    })),
  ]),
);

function moveOf(name: string): Move {
  if (!isMove(name)) throw new RangeError(`mining-stages.json: no move ${name}`);
  return name;
}

/**
 * The stages of a document in order, neighbours of one name taken together: told by top headings where it has any, by
 * what its paragraphs do where it goes from item to item without headings.
 */
export function stagesOf(view: DocumentView, kind: DocumentKind): Stage[] {
  const unheaded = view.document.headings.every((heading) => !isStanding(heading));
  const pieces = unheaded ? PIECES.get(kind) : undefined;
  return join(pieces === undefined ? headedStages(view, kind) : pieceStages(view, pieces));
}

function headedStages(view: DocumentView, kind: DocumentKind): Stage[] {
  const total = Math.max(
    1,
    view.segments.reduce((sum, segment) => sum + segment.chars, 0),
  );
  return view.segments.map(({ move, chars, headingIndex }) => {
    const heading = headingIndex === null ? "" : (view.document.headings[headingIndex]?.text ?? "");
    const own = HEADING_STAGES.find(
      (stage) => stage.kinds.includes(kind) && stage.moves.includes(move) && stage.pattern.test(heading),
    );
    const named = { name: own?.name ?? nameOf(kind, move), move: own?.move ?? move };
    return { ...named, share: chars / total };
  });
}

function nameOf(kind: DocumentKind, move: Move): string {
  return KIND_NAMES.get(kind)?.get(move) ?? MOVE_NAMES[move];
}

/** A paragraph that tells nothing goes on with what stands before it. */
function pieceStages(view: DocumentView, pieces: readonly Piece[]): Stage[] {
  const { paragraphs } = view.document;
  const total = Math.max(
    1,
    paragraphs.reduce((sum, paragraph) => sum + paragraph.text.length, 0),
  );
  let current: Piece | undefined;
  return paragraphs.flatMap(({ text }) => {
    current = pieces.find(({ pattern }) => pattern.test(text)) ?? current ?? pieces.at(-1);
    if (current === undefined) return [];
    const { name, move, each } = current;
    return [{ name, move, share: text.length / total, ...(each ? { each } : {}) } as Stage];
  });
}

function join(stages: readonly Stage[]): Stage[] {
  const joined: Stage[] = [];
  for (const stage of stages) {
    const last = joined.at(-1);
    if (last?.name === stage.name) joined[joined.length - 1] = { ...last, share: last.share + stage.share };
    else joined.push(stage);
  }
  return joined;
}
