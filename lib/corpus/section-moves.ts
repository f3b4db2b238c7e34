import type { Move } from "@/lib/speech/move";
import { announcesBoth, moveOfHeading } from "./classify-move";
import type { OutlineHeading } from "./parse-outline";

type Told = ReturnType<typeof moveOfHeading>;

/** Evidence a subheading needs to do something else than its section. */
const OWN_MOVE_FLOOR = 5;

/**
 * Moves of headings by their words and their place: a heading that tells nothing does what the section above does; at
 * the top it tells achievements when problems follow, else tasks. Run-in headings get a first value here and their own
 * on the way through the text.
 */
export function sectionMoves(headings: readonly OutlineHeading[]): Move[] {
  const told = headings.map((heading) => moveOfHeading(heading.text));
  const tops = headings.flatMap((heading, index) =>
    heading.parent === null && heading.span === null ? [index] : [],
  );
  const moves: Move[] = [];
  headings.forEach((heading, index) => {
    const parent = heading.parent === null ? undefined : moves[heading.parent];
    if (parent !== undefined) moves.push(subMove(told[index] ?? null, parent));
    else if (announcesBoth(heading.text)) moves.push("achievements");
    else
      moves.push(
        topMove(
          told[index] ?? null,
          problemsFollow(index, tops, told),
          tops.length > 1 && index === tops.at(-1),
        ),
      );
  });
  return moves;
}

function subMove(told: Told, parent: Move): Move {
  const isOwn =
    told !== null && told.score >= OWN_MOVE_FLOOR && parent !== "problems" && parent !== "achievements";
  return isOwn ? told.move : parent;
}

/** Demands close a speech: the last section asks for them on little evidence, an earlier one only on its own word. */
function topMove(told: Told, beforeProblems: boolean, isLast: boolean): Move {
  if (told === null || told.score < 2) return beforeProblems ? "achievements" : "tasks";
  if (told.move === "requirements" && !isLast && told.score < 4) return "tasks";
  return told.move;
}

function problemsFollow(index: number, tops: readonly number[], told: readonly Told[]): boolean {
  const next = tops[tops.indexOf(index) + 1];
  return next !== undefined && told[next]?.move === "problems";
}
