import type { DocumentView } from "./document-view";

/** Below this many documents nothing can be told from what they share. */
const MIN_DOCUMENTS = 5;

/** Share (0 to 1) of a wording's character pairs that other documents use too: low for what only one place could say. */
export type Typicality = (text: string) => number;

export function characterPairs(text: string): string[] {
  const pairs: string[] = [];
  for (const run of text.match(/\p{Script=Han}+/gu) ?? []) {
    for (let index = 0; index + 1 < run.length; index += 1) pairs.push(run.slice(index, index + 2));
  }
  return pairs;
}

/** Counts in how many documents each pair of characters occurs. */
export function measureTypicality(views: readonly DocumentView[]): Typicality {
  if (views.length < MIN_DOCUMENTS) return () => 1;
  const counts = new Map<string, number>();
  for (const view of views) {
    const own = new Set(view.document.paragraphs.flatMap((paragraph) => characterPairs(paragraph.text)));
    for (const pair of own) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return (text) => {
    const pairs = characterPairs(text.replace(/〔[^〔〕]*〕/gu, "，"));
    if (pairs.length === 0) return 0;
    return pairs.filter((pair) => (counts.get(pair) ?? 0) > 1).length / pairs.length;
  };
}
