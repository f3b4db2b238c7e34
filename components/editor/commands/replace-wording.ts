import { type Command, TextSelection } from "@tiptap/pm/state";
import type { Phrase } from "@/lib/mining/phrase";
import { phraseToInline } from "@/lib/suggest/phrase-to-inline";
import type { WordingTarget } from "../queries/wording-target";
import { insertPhrase } from "./insert-phrase";

/** Selects the words that are to be said another way, so that the writer sees which. */
export function selectWording({ fromPos, toPos }: WordingTarget): Command {
  return (state, dispatch) => {
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, fromPos, toPos)).scrollIntoView());
    return true;
  };
}

/** Puts another wording in place of the selected words, as one step of undo; it ends with the mark these ended with. */
export function replaceWording(phrase: Phrase, { text }: WordingTarget): Command {
  return insertPhrase(phraseToInline({ ...phrase, text: withEndOf(phrase.text, text) }, 0));
}

const END = /[。！？；，：、]$/u;

/** The wording ended as the words it replaces: what comes after them goes on as before. */
export function withEndOf(wording: string, replaced: string): string {
  return wording.replace(END, "") + (END.exec(replaced)?.[0] ?? "");
}
