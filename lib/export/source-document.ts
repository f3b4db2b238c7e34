import type { ShownMatch } from "@/lib/overlap/originality-report";
import { type DraftDocument, provenanceOf } from "@/lib/speech/draft-document";
import { plainDraft } from "./plain-draft";

/** A library document a draft took words from. */
export type BorrowedSource = {
  readonly documentId: string;
  readonly title: string;
  /** The words taken, in the order of the draft. */
  readonly passages: readonly string[];
};

/** What is known of a library document today. */
export type SourceFacts = { readonly title: string; readonly year: number | null };

/** Sources by the provenance the draft's text carries, in the order they first appear. */
export function borrowedSources(document: DraftDocument): BorrowedSource[] {
  const sources = new Map<string, { title: string; passages: string[] }>();
  for (const block of document.content) {
    let last: string | null = null;
    for (const node of block.content ?? []) {
      const provenance = provenanceOf(node);
      const text = node.type === "text" ? node.text : node.type === "slot" ? `〔${node.attrs.label}〕` : "";
      if (provenance === null) {
        last = null;
        continue;
      }
      const source = sources.get(provenance.documentId) ?? { title: provenance.title, passages: [] };
      sources.set(provenance.documentId, source);
      // Slots and ordinals cut a passage into nodes; it stays one.
      if (last === provenance.documentId) source.passages.push((source.passages.pop() ?? "") + text);
      else source.passages.push(text);
      last = provenance.documentId;
    }
  }
  return [...sources].map(([documentId, source]) => ({
    documentId,
    title: source.title,
    passages: source.passages.filter((passage) => passage !== ""),
  }));
}

/**
 * 来源清单: where the draft's borrowed words are from (title, year, address in the library), and what the comparison found
 * copied without a source.
 *
 * @param facts - of the documents that are still in the library, by id.
 * @param addressOf - address of a library document.
 */
export function sourceDocument(
  title: string,
  borrowed: readonly BorrowedSource[],
  copied: readonly ShownMatch[],
  facts: ReadonlyMap<string, SourceFacts>,
  addressOf: (documentId: string) => string,
): DraftDocument {
  const known = borrowed.flatMap(({ documentId, passages, ...source }) => {
    const now = facts.get(documentId);
    const year = now?.year === null || now === undefined ? "年份不详" : `${now.year}年`;
    const address = now === undefined ? "已不在语料库" : addressOf(documentId);
    return [
      `《${now?.title ?? source.title}》，${year}，${address}`,
      ...passages.map((passage) => `借用：“${clipped(passage)}”`),
    ];
  });
  const found = copied
    .filter(({ kind }) => kind === "copied")
    .map(
      (match) =>
        `“${clipped(match.draftPassage.words)}”，见《${match.title}》，${match.year === null ? "年份不详" : `${match.year}年`}，${addressOf(match.documentId)}`,
    );
  return plainDraft(
    "来源清单",
    title,
    [],
    [
      { heading: "借用并记有出处的文字", lines: known.length > 0 ? known : ["没有。"] },
      { heading: "未记出处、与库内文稿相同的文字", lines: found.length > 0 ? found : ["没有。"] },
    ],
  );
}

const MOST_CHARS = 120;

function clipped(words: string): string {
  const line = words.replace(/\s+/gu, " ").trim();
  const chars = [...line];
  return chars.length <= MOST_CHARS ? line : `${chars.slice(0, MOST_CHARS).join("")}…`;
}
