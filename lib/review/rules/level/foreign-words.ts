import type { Severity } from "../../finding";
import { isPlain } from "../../is-plain";
import type { ReviewContext } from "../../review-context";
import type { ReviewText } from "../../review-text";
import type { PlacedHit } from "../../rule";
import { type OwnRealm, ownRealmOf } from "./own-realm";
import { isSpoken } from "./realm-relation";
import type { RealmWord } from "./realm-word";
import { usedRealms } from "./used-realms";

/** A word for another realm than the speaker's own; `isRare` where the text says it once or twice. */
export type ForeignWord = { readonly word: RealmWord; readonly text: string; readonly isRare: boolean };

/** What a rule asks of such words, and says of them. */
export type ForeignWordRule = {
  readonly isAsked: (word: RealmWord) => boolean;
  readonly severityOf: (found: ForeignWord, own: OwnRealm) => Severity | null;
  readonly say: (found: string, own: OwnRealm) => string;
};

/** A half-edited text has few of the old words left; one that says them often means something by them. */
const MAX_LEFT_OVER = 2;

/**
 * The words for other realms that a rule takes for faults.
 *
 * Silent: in titles and quotations, and at words said often where nothing but the text tells whose it is.
 */
export function* foreignWords(
  text: ReviewText,
  context: ReviewContext,
  { isAsked, severityOf, say }: ForeignWordRule,
): Iterable<PlacedHit> {
  const own = ownRealmOf(text, context);
  if (own === null) return;
  const used = usedRealms(text);
  for (const { block: index, word } of used.words) {
    const block = text.blocks[index];
    if (block === undefined || !isAsked(word) || own.realms.has(word.realm)) continue;
    if (!isSpoken(block) || !isPlain(block, word.start, word.end)) continue;
    const isRare = used.count(word.realm) <= MAX_LEFT_OVER;
    if (own.by === "told" && !isRare) continue;
    const severity = severityOf({ word, text: block.text, isRare }, own);
    if (severity === null) continue;
    const message = say(block.text.slice(word.start, word.end), own);
    yield { block: index, start: word.start, end: word.end, message, severity };
  }
}
