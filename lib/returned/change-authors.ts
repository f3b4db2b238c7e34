import type { Change } from "@/lib/compare/comparison";
import type { DraftUnit } from "@/lib/compare/draft-units";
import type { ReturnedContent } from "./describe-return";
import type { ReturnedRevision } from "./returned-file";

/** Who tracked a change, and when the last of it. */
export type TrackedBy = { readonly authors: readonly string[]; readonly date: string };

/**
 * Finds the tracked changes that a change is made of: those in the blocks it touches whose words it holds. A program
 * tracks by runs of characters, a comparison by sentences, so that one of these may have several of those.
 */
export function changeAuthors(returned: ReturnedContent): (change: Change) => TrackedBy {
  const everywhere = [...returned.lostRevisions, ...returned.blocks.flatMap(({ revisions }) => revisions)];
  return (change) => {
    const blocks = new Set(change.new.map(({ blockIndex }) => blockIndex));
    const near = [...blocks].flatMap((at) => [
      ...(returned.blocks[at]?.revisions ?? []),
      // The end of the paragraph before is where a paragraph was split.
      ...(change.type === "split" ? (returned.blocks[at - 1]?.revisions ?? []) : []),
    ]);
    if (change.type === "merged") near.push(...joinedRevisions(returned, change));
    const [old, fresh] = [wordsOf(change.old), wordsOf(change.new)];
    const tracked = [
      ...near.filter(({ type, text }) => type === "inserted" && touches(text, fresh)),
      ...everywhere.filter(({ type, text }) => type === "deleted" && touches(text, old)),
      ...near.filter((revision) => isOfBreak(change, revision)),
    ];
    const dates = tracked.map(({ date }) => date).filter((date) => date !== "");
    return {
      authors: [...new Set(tracked.map(({ author }) => author).filter((author) => author !== ""))],
      date: dates.sort().at(-1) ?? "",
    };
  };
}

/** A paragraph joined to the one before is no block of its own any more: what became of either tells. */
function joinedRevisions({ blocks }: ReturnedContent, { old }: Change): ReturnedRevision[] {
  const at = old[0]?.blockIndex ?? -1;
  return blocks.flatMap(({ baseIndex, revisions }) =>
    baseIndex === at || baseIndex === at - 1 ? revisions : [],
  );
}

function touches(text: string, words: string): boolean {
  return text !== "" && words !== "" && (words.includes(text) || text.includes(words));
}

/** Ends of paragraphs and styles have no words of their own. */
function isOfBreak({ type }: Change, revision: ReturnedRevision): boolean {
  if (type === "kind") return revision.type === "restyled";
  if (type === "split") return revision.type === "inserted" && revision.text === "";
  return type === "merged" && revision.type === "deleted" && revision.text === "";
}

function wordsOf(units: readonly DraftUnit[]): string {
  return units
    .flatMap((unit) => (unit.type === "sentence" ? unit.nodes : []))
    .map((node) => (node.type === "text" ? node.text : ""))
    .join("");
}
