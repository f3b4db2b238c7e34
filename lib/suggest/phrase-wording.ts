import type { Phrase } from "@/lib/mining/phrase";

const ORDINAL_TOKENS = /⟦[^⟧]*⟧/gu;

/** Text without ordinal tokens in small letters, for searching. */
export function searchText({ text }: Phrase): string {
  return text.replace(ORDINAL_TOKENS, "").toLowerCase();
}

/** Text up to the first mark. */
export function firstClause({ text }: Phrase): string {
  return text.replace(ORDINAL_TOKENS, "").split(/[，。；\n]/u, 1)[0] ?? "";
}

/** The lines or items a set consists of, without ordinals and end marks; the whole text of any other phrase. */
export function phraseItems({ text }: Phrase): string[] {
  return text
    .split(/⟦[^⟧]*⟧|\n/u)
    .map((item) => item.replace(/[。；！]$/u, ""))
    .filter((item) => item !== "");
}
