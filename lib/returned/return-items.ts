import type { Comparison } from "@/lib/compare/comparison";
import { type MarkedPiece, markWords } from "@/lib/compare/mark-words";
import { type PrintedDraft, sentencePrinter, unitsText } from "@/lib/export/print-sentence";
import { printDraft } from "@/lib/speech/draft-text";
import type { PlacedComment, ReturnedChange, ReturnReview } from "./review-return";

type Place = {
  /** The heading it stands under, as printed; empty above the first. */
  readonly heading: string;
};

/** What the list of a returned file shows, one entry a change or comment, in the order of the returned draft. */
export type ReturnItem =
  | (Place & {
      readonly type: "change";
      readonly change: ReturnedChange;
      readonly pieces: readonly MarkedPiece[];
    })
  | (Place & { readonly type: "comment"; readonly comment: PlacedComment });

const CUSTOMS = { bracketDateLine: false };

/** Prepares the changes and comments of a returned file for reading, words marked. */
export function returnItems(review: ReturnReview, draft: PrintedDraft, returned: PrintedDraft): ReturnItem[] {
  const [printOld, printNew] = [sentencePrinter(draft, CUSTOMS), sentencePrinter(returned, CUSTOMS)];
  const headings = headingsOf(returned);
  const places = changePlaces(review.comparison);
  const changes = review.changes.map((change) => {
    const at = places.get(change.id) ?? 0;
    const pieces = piecesOf(change, unitsText(change.old, printOld), unitsText(change.new, printNew));
    return { at, item: { type: "change" as const, change, pieces, heading: headings[at] ?? "" } };
  });
  const comments = review.comments.map((comment) => ({
    at: comment.blockIndex,
    item: { type: "comment" as const, comment, heading: headings[comment.blockIndex] ?? "" },
  }));
  return [...comments, ...changes].sort((one, other) => one.at - other.at).map(({ item }) => item);
}

function piecesOf({ type, old, new: fresh }: ReturnedChange, before: string, after: string): MarkedPiece[] {
  if (type === "changed" || type === "moved") return markWords(before, after);
  if (type === "added") return [{ type: "added", text: after }];
  if (type === "removed") return [{ type: "removed", text: before }];
  // A beginning has no words of its own: those of the block it opens tell where it is.
  const block = (fresh[0] ?? old[0])?.block;
  const words = (block?.content ?? []).map((node) => (node.type === "text" ? node.text : "")).join("");
  return [{ type: "same", text: words }];
}

/** The block of the new draft at which each change stands first; what is gone stands where the next block begins. */
function changePlaces({ segments }: Comparison): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  let at = 0;
  for (const { change, new: fresh } of segments) {
    at = fresh[0]?.blockIndex ?? at;
    if (change !== null && (!places.has(change) || fresh.length > 0)) places.set(change, at);
  }
  return places;
}

function headingsOf({ document, facts }: PrintedDraft): string[] {
  let heading = "";
  return printDraft(document, facts).map(({ block, number, text }) => {
    if (block.type === "heading") heading = `${number ?? ""}${text}`;
    return heading;
  });
}
