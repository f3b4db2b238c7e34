import { slottedPieces } from "./slotted-pieces";

/** Text whose 〔slots〕 stand out from the words around them. */
export function SlottedText({ text }: { text: string }) {
  return (
    <>
      {slottedPieces(text).map(({ key, words, isSlot }) =>
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
