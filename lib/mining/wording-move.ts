import cues from "@/corpus/lexicon/mining-cues.json";
import type { LibraryDocument, Sentence } from "@/lib/corpus/library-document";
import type { Move } from "@/lib/speech/move";
import { paragraphMove } from "./outline-segments";

const DEMAND = new RegExp(cues.demand, "u");
const PROBLEM = new RegExp(cues.unheadedProblem, "u");

/**
 * Move of a sentence for the purpose of reuse.
 *
 * Mostly that of its place. A demand among problems is wording for tasks wherever it stands, and in texts without
 * headings (点评意见, 主持词), whose places tell nothing, the words decide.
 */
export function wordingMove(document: LibraryDocument, sentence: Sentence, text: string): Move {
  const { kind } = document;
  const last = document.paragraphs.length - 1;
  if (sentence.paragraphIndex === last && paragraphMove(document, last) === "closing") return "closing";
  if ((kind === "comments" || kind === "host-script") && sentence.move === "opening") {
    return unheadedMove(kind, sentence.paragraphIndex / Math.max(1, last), text);
  }
  if ((sentence.move === "problems" || sentence.move === "analysis") && DEMAND.test(text)) return "tasks";
  return sentence.move;
}

/** @param place - 0 at the first paragraph, 1 at the last. */
function unheadedMove(kind: "comments" | "host-script", place: number, text: string): Move {
  if (place === 0) return "opening";
  if (DEMAND.test(text)) return "requirements";
  if (kind === "host-script") return place < 0.4 ? "opening" : "transition";
  if (PROBLEM.test(text)) return "problems";
  return /[前内]，|[上下]半年|年[底中]/u.test(text) ? "requirements" : "achievements";
}
