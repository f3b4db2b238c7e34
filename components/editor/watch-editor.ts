import type { Editor } from "@tiptap/core";
import type { Node as ProseMirrorNode } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";
import { paintedFirst } from "@/components/ui/painted-first";
import type { DraftDocument } from "@/lib/speech/draft-document";
import { documentOf } from "./queries/draft-blocks";
import { currentPlace, type Place } from "./queries/place";

export type EditorWatcher = {
  readonly onChange: (document: DraftDocument) => void;
  readonly onPlaceChange: (place: Place) => void;
};

/** The view reads the last change of a composition up to 20 ms after its end. */
const COMPOSITION_SETTLES_MS = 60;

/**
 * Reports changes of the draft and of the place of the cursor; returns how to stop.
 *
 * While an input method composes, the letters in the text are not yet words: nothing is reported until it has ended.
 */
export function watchEditor(editor: Editor, watcher: EditorWatcher): () => void {
  let reportedDoc: ProseMirrorNode = editor.state.doc;
  let reportedPlace: Place | null = null;
  const report = () => {
    if (editor.isDestroyed || editor.view.composing) return;
    const { doc } = editor.state;
    if (doc !== reportedDoc) {
      const isSame = doc.eq(reportedDoc);
      reportedDoc = doc;
      if (!isSame) watcher.onChange(documentOf(doc));
    }
    const place = currentPlace(editor.state);
    if (reportedPlace !== null && isSamePlace(place, reportedPlace)) return;
    reportedPlace = place;
    watcher.onPlaceChange(place);
  };
  const shown = paintedFirst(report);
  const reportTimely = ({ transaction }: { readonly transaction: Transaction }) => {
    if (isKey(transaction)) shown.ask();
    else report();
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const reportLater = () => {
    clearTimeout(timer);
    timer = setTimeout(report, COMPOSITION_SETTLES_MS);
  };
  const { dom } = editor.view;
  editor.on("transaction", reportTimely);
  dom.addEventListener("compositionend", reportLater);
  report();
  return () => {
    clearTimeout(timer);
    shown.stop();
    editor.off("transaction", reportTimely);
    dom.removeEventListener("compositionend", reportLater);
  };
}

/** A character typed within a block: the key is painted before the screen around the paper hears of it. */
function isKey({ steps, before, doc }: Transaction): boolean {
  const growth = doc.content.size - before.content.size;
  return steps.length === 1 && doc.childCount === before.childCount && Math.abs(growth) === 1;
}

function isSamePlace(left: Place, right: Place): boolean {
  return (Object.keys(left) as (keyof Place)[]).every((key) => left[key] === right[key]);
}
