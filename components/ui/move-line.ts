import type { Move } from "@/lib/speech/move";

const COLOURS: Readonly<Record<Move, string>> = {
  opening: "border-move-opening",
  achievements: "border-move-achievements",
  problems: "border-move-problems",
  analysis: "border-move-analysis",
  tasks: "border-move-tasks",
  requirements: "border-move-requirements",
  closing: "border-move-closing",
  transition: "border-move-transition",
};

/** Border class of a move's hue. */
export function moveLine(move: Move): string {
  return COLOURS[move];
}
