import { ORDINAL_FAMILIES, type OrdinalFamily, ordinalText } from "@/lib/speech/ordinal";

/** Phrase text as read: ordinal tokens become counted ordinals, each family by itself. */
export function readablePhrase(text: string): string {
  const counts = new Map<string, number>();
  return text.replace(/⟦([a-z]+)(!?)⟧/gu, (token, name: string, first: string) => {
    const family = ORDINAL_FAMILIES.find((each): each is OrdinalFamily => each === name);
    if (family === undefined) return token;
    const count = first === "!" ? 1 : (counts.get(family) ?? 0) + 1;
    counts.set(family, count);
    return ordinalText(family, count);
  });
}
