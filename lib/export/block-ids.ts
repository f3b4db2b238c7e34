import type { DraftDocument } from "@/lib/speech/draft-document";
import { printDraft } from "@/lib/speech/draft-text";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { stableId } from "@/lib/text/stable-id";

/** How the bookmarks begin that tell a block; programs do not list names that begin with an underscore. */
const PREFIX = "_sb_";

/**
 * What each block is known by in an exported file: a bookmark's name made of a hash of its printed words, since a draft
 * numbers its blocks by nothing else. A block that says what an earlier one says is counted.
 *
 * As long as the draft's block says the same, the block that came back with its name is that block.
 */
export function blockIds(document: DraftDocument, facts: FactSheet): string[] {
  const seen = new Map<string, number>();
  return printDraft(document, facts).map(({ block, text }) => {
    const hash = stableId(block.type, text);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${PREFIX}${hash}${count === 1 ? "" : `_${count}`}`;
  });
}
