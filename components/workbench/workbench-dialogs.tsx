import type { RefObject } from "react";
import { insertFileText, takesFront } from "@/components/editor/commands/insert-file-text";
import type { SpeechEditorHandle } from "@/components/editor/speech-editor-handle";
import { DroppedFileDialog, ReturnedDialog } from "./later-parts";
import type { useDroppedFile } from "./use-dropped-file";
import type { useReturnWork } from "./use-return-work";

type Props = {
  editor: RefObject<SpeechEditorHandle | null>;
  file: ReturnType<typeof useDroppedFile>;
  returnWork: ReturnType<typeof useReturnWork>;
};

/** What a file given to the draft is asked about: text to put in, or a draft that came back. */
export function WorkbenchDialogs({ editor, file: { dropped, dismiss }, returnWork }: Props) {
  return (
    <>
      {dropped === null || editor.current === null ? null : (
        <DroppedFileDialog
          dropped={dropped}
          takesFront={takesFront(editor.current.getState())}
          onInsert={(text) => {
            dismiss();
            editor.current?.run(insertFileText(text));
          }}
          onClose={() => {
            dismiss();
            editor.current?.focus();
          }}
        />
      )}
      {returnWork.returned === null ? null : (
        <ReturnedDialog
          returned={returnWork.returned}
          draft={returnWork.compared}
          onWrite={returnWork.write}
          onClose={returnWork.close}
        />
      )}
    </>
  );
}
