import { currentPlace } from "@/components/editor/queries/place";
import type { SpeechEditorHandle } from "@/components/editor/speech-editor-handle";
import type { Phrase } from "@/lib/mining/phrase";
import { phraseToHeadings, phraseToInline } from "@/lib/suggest/phrase-to-inline";

/**
 * Inserts a phrase where the cursor is. A heading put on an empty line becomes a heading, one level below the section it
 * stands in; everything else goes into the line.
 */
export function insertPhraseAtCursor(editor: SpeechEditorHandle, phrase: Phrase): boolean {
  const state = editor.getState();
  const place = currentPlace(state);
  const isSetOfHeadings = phrase.text.includes("\n");
  const isEmptyLine = place.blockType === "paragraph" && state.selection.$from.parent.content.size === 0;
  if (isSetOfHeadings || (phrase.pattern === "heading" && isEmptyLine)) {
    return editor.insertBlocks(phraseToHeadings(phrase, 0, levelBelow(place.level)));
  }
  return editor.insertPhrase(phraseToInline(phrase, 0));
}

function levelBelow(level: 1 | 2 | 3 | null): 1 | 2 | 3 {
  if (level === null) return 1;
  return level === 1 ? 2 : 3;
}
