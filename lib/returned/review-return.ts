import { compareDrafts } from "@/lib/compare/compare-drafts";
import type { Change, Comparison } from "@/lib/compare/comparison";
import type { DraftUnit } from "@/lib/compare/draft-units";
import type { DraftDocument } from "@/lib/speech/draft-document";
import { changeAuthors } from "./change-authors";
import type { ReturnedContent } from "./describe-return";
import type { ReturnedComment } from "./returned-file";

/** A change somebody made in the returned file. */
export type ReturnedChange = Change & {
  /** Who tracked it, each once; empty where it was made without tracking. */
  readonly authors: readonly string[];
  /** When the last of it was tracked; empty where nothing tells. */
  readonly date: string;
  /** The same sentence was changed in the draft too after the file left. */
  readonly isContested: boolean;
};

/** A comment with the block of the returned draft it stands at. */
export type PlacedComment = ReturnedComment & { readonly blockIndex: number };

/** What a returned file asks to decide, in the order of the returned draft. */
export type ReturnReview = {
  readonly comparison: Comparison;
  readonly changes: readonly ReturnedChange[];
  readonly comments: readonly PlacedComment[];
  /** Differences that are the draft's own later changes; they stay. */
  readonly ownChanges: number;
};

/**
 * Compares the draft with what came back. What the draft itself changed after the file left is no change of the
 * returned file's, and is left out where the state it left in is known.
 */
export function reviewReturn(
  draft: DraftDocument,
  returned: ReturnedContent,
  base: DraftDocument | null,
): ReturnReview {
  const isSameBlock = (one: number, other: number) => returned.blocks[other]?.baseIndex === one;
  const comparison = compareDrafts(draft, returned.document, isSameBlock);
  const theirs = base === null ? null : signatures(compareDrafts(base, returned.document).changes);
  const ours = base === null ? null : signatures(compareDrafts(base, draft).changes);
  const made = comparison.changes.filter(
    (change) => theirs === null || signaturesOf(change).some((signature) => theirs.has(signature)),
  );
  const authorsOf = changeAuthors(returned);
  return {
    comparison,
    changes: made.map((change) => ({
      ...change,
      ...authorsOf(change),
      isContested: ours !== null && change.old.some((unit) => ours.has(`new ${keyOf(unit)}`)),
    })),
    comments: returned.blocks.flatMap(({ comments }, blockIndex) =>
      comments.map((comment) => ({ ...comment, blockIndex })),
    ),
    ownChanges: comparison.changes.length - made.length,
  };
}

function signatures(changes: readonly Change[]): ReadonlySet<string> {
  return new Set(changes.flatMap(signaturesOf));
}

/** What tells a change wherever else it is found: the sentences it brings and takes, or the block it forms anew. */
function signaturesOf({ type, old, new: fresh }: Change): string[] {
  if (type === "kind" || type === "split" || type === "merged") {
    return [...old, ...fresh].map((unit) => `${type} ${keyOf(unit)}`);
  }
  const sentences = (units: readonly DraftUnit[]) => units.filter((unit) => unit.type === "sentence");
  return [
    ...sentences(old).map((unit) => `old ${keyOf(unit)}`),
    ...sentences(fresh).map((unit) => `new ${keyOf(unit)}`),
  ];
}

/** A sentence's words, or those of the block that a beginning opens. */
function keyOf(unit: DraftUnit): string {
  if (unit.type === "sentence") return unit.key;
  return (unit.block.content ?? []).map((node) => (node.type === "text" ? node.text : node.type)).join("");
}
