import { Loader } from "@mantine/core";
import type { Corrections } from "@/lib/corpus/corrections";
import type { DocumentAnchors } from "@/lib/corpus/document-anchors";
import type { LibraryDocument } from "@/lib/corpus/library-document";
import { CorrectionList } from "./correction-list";
import { FieldsForm } from "./fields-form";
import { LineForm } from "./line-form";
import type { Correcting } from "./use-corrections";

type Props = {
  document: LibraryDocument;
  corrections: Corrections;
  anchors: DocumentAnchors;
  correcting: Correcting;
};

/** Beside the paper (below it on a narrow screen, stuck to its foot): the document's facts, or the line chosen. */
export function CorrectionPane({ document, corrections, anchors, correcting }: Props) {
  const { selected, isPending } = correcting;
  return (
    <aside
      aria-label="校正"
      aria-busy={isPending}
      className="sticky bottom-0 z-20 max-h-[45dvh] overflow-auto rounded-md border border-line bg-sheet p-4 shadow-lg md:top-0 md:bottom-auto md:max-h-[calc(100dvh-4rem)] md:self-start md:shadow-none"
    >
      <div className="mb-3 flex items-center gap-2">
        <h2 className="font-bold">{selected === null ? "文稿信息" : "这一处"}</h2>
        {isPending ? <Loader size={14} role="img" aria-label="正在保存" /> : null}
        {selected === null ? null : (
          <button type="button" className="ml-auto text-xs text-seal" onClick={() => correcting.select(null)}>
            返回文稿信息
          </button>
        )}
      </div>
      {selected === null ? (
        <>
          <FieldsForm document={document} onSet={correcting.set} />
          <p className="mt-3 text-xs text-ink-soft">
            点左侧任一行，可改它是不是标题、语步和主题。重新解析原文件时，校正都会保留。
          </p>
          <CorrectionList document={document} corrections={corrections} onUndo={correcting.undo} />
        </>
      ) : (
        <LineForm block={selected} document={document} anchors={anchors} onSet={correcting.set} />
      )}
    </aside>
  );
}
