import type { PhraseSource } from "@/lib/mining/phrase";

/** Address of the place a phrase was found at, where its wording stands highlighted. */
export function sourceHref(
  { documentId, paragraphIndex }: Pick<PhraseSource, "documentId" | "paragraphIndex">,
  wording: string,
): `/library/${string}?${string}` {
  const params = new URLSearchParams({ wording });
  if (paragraphIndex !== null) params.set("at", `p${paragraphIndex}`);
  return `/library/${documentId}?${params}`;
}
