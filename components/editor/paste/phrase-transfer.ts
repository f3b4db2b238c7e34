import type { Phrase } from "@/lib/mining/phrase";

/** Says that what is dragged is a phrase of this page; other programs see its words. */
const PHRASE_TYPE = "application/x-shubi-phrase";

/** The phrase under way. It never leaves the page, so that nothing of another page is taken for one. */
let dragged: Phrase | null = null;

/** Starts the drag of a phrase: the paper gets the phrase itself, anything else the words. */
export function writePhrase(data: DataTransfer, phrase: Phrase, words: string): void {
  dragged = phrase;
  data.setData("text/plain", words);
  data.setData(PHRASE_TYPE, phrase.id);
  data.effectAllowed = "copy";
}

/** The phrase that is dropped; null when something else is. */
export function readPhrase(data: DataTransfer): Phrase | null {
  return dragged !== null && data.getData(PHRASE_TYPE) === dragged.id ? dragged : null;
}
