import { SLOT_PATTERN } from "@/lib/speech/slot-text";

/** Text whose 〔slots〕 stand out from the words around them. */
export function SlottedText({ text }: { text: string }) {
  return (
    <>
      {pieces(text).map(({ key, words, isSlot }) =>
        isSlot ? (
          <span key={key} className="rounded-xs bg-seal-soft px-0.5 text-seal">
            {words}
          </span>
        ) : (
          <span key={key} className="whitespace-pre-line">
            {words}
          </span>
        ),
      )}
    </>
  );
}

function pieces(text: string): { key: number; words: string; isSlot: boolean }[] {
  const found: { key: number; words: string; isSlot: boolean }[] = [];
  let from = 0;
  for (const match of text.matchAll(SLOT_PATTERN)) {
    if (match.index > from) found.push({ key: from, words: text.slice(from, match.index), isSlot: false });
    found.push({ key: match.index, words: match[0], isSlot: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) found.push({ key: from, words: text.slice(from), isSlot: false });
  return found;
}
