"use client";

import { useMemo, useState } from "react";
import { writeSource } from "@/components/editor/paste/source-transfer";
import { withKeys } from "@/components/ui/with-keys";
import { documentAnchors } from "@/lib/corpus/document-anchors";
import type { EntityMention } from "@/lib/corpus/entity-mention";
import type { LibraryDocument } from "@/lib/corpus/library-document";
import { otherTextChars } from "@/lib/corpus/other-text-chars";
import type { Reading } from "@/lib/corpus/reading";
import { type ReadingGoal, readingMarks } from "@/lib/corpus/reading-marks";
import type { Result } from "@/lib/result";
import { CorrectionPane } from "./correction-pane";
import { readingBlocks, titlePieces } from "./reading-blocks";
import { ReadingHeader } from "./reading-header";
import { ReadingOutline } from "./reading-outline";
import { ReadingPaper } from "./reading-paper";
import { ReadingTools } from "./reading-tools";
import { useCorrections } from "./use-corrections";
import { useMarks } from "./use-marks";

type Props = {
  reading: Reading;
  goal: ReadingGoal;
  mayWrite: boolean;
  removeDocument: (id: string) => Promise<Result<null>>;
  correctDocument: (id: string, correction: unknown) => Promise<Result<null>>;
  undoCorrection: (id: string, correctionId: string) => Promise<Result<null>>;
};

/** A library document to read and, one of the unit's own, to correct: outline, text with its moves, corrections. */
export function ReadingView({
  reading,
  goal,
  mayWrite,
  removeDocument,
  correctDocument,
  undoCorrection,
}: Props) {
  const { document, corrections, builtIn } = reading;
  const marks = useMemo(() => readingMarks(document, goal), [document, goal]);
  const [showsNames, setShowsNames] = useState(false);
  const mentions = mentionsOf(document);
  const blocks = useMemo(
    () => readingBlocks(document, marks, showsNames ? mentions : []),
    [document, marks, mentions, showsNames],
  );
  const anchors = useMemo(() => documentAnchors(document), [document]);
  const correcting = useCorrections(reading.id, blocks, anchors, { correctDocument, undoCorrection });
  const [bySentence, setBySentence] = useState(false);
  const current = useMarks(marks.length, goal.at);
  const isOpen = correcting.isOpen && !builtIn && mayWrite;
  return (
    <div className={`mx-auto p-4 md:p-6 ${isOpen ? "max-w-7xl" : "max-w-6xl"}`}>
      <ReadingHeader
        reading={reading}
        mayWrite={mayWrite}
        isCorrecting={isOpen}
        onCorrect={correcting.toggle}
        removeDocument={removeDocument}
      />
      <div
        className={`grid gap-4 ${
          isOpen ? "md:grid-cols-[1fr_19rem] xl:grid-cols-[15rem_1fr_20rem]" : "lg:grid-cols-[16rem_1fr]"
        }`}
      >
        <ReadingOutline document={document} isNarrow={isOpen} />
        <div
          className="min-w-0"
          onCopy={(event) => {
            const text = window.getSelection()?.toString() ?? "";
            if (text === "") return;
            event.preventDefault();
            writeSource(event.clipboardData, text, { documentId: reading.id, title: document.title });
          }}
        >
          <ReadingTools
            id={reading.id}
            document={document}
            goal={goal}
            marks={current}
            bySentence={bySentence}
            onBySentence={setBySentence}
            nameCount={mentions.length}
            showsNames={showsNames}
            onShowsNames={setShowsNames}
          />
          <ReadingPaper
            document={document}
            title={titlePieces(document.title, marks)}
            blocks={blocks}
            currentMark={current.at}
            bySentence={bySentence}
            correcting={isOpen ? correcting : null}
          />
          <Remains reading={reading} />
        </div>
        {isOpen ? (
          <CorrectionPane
            document={document}
            corrections={corrections}
            anchors={anchors}
            correcting={correcting}
          />
        ) : null}
      </div>
    </div>
  );
}

const NO_MENTIONS: readonly EntityMention[] = [];

/** Documents derived by older versions have none until they are derived again. */
function mentionsOf(
  document: LibraryDocument & { readonly mentions?: readonly EntityMention[] },
): readonly EntityMention[] {
  return document.mentions ?? NO_MENTIONS;
}

/** What was left out, below the paper. */
function Remains({ reading: { document } }: { reading: Reading }) {
  const otherChars = otherTextChars(document);
  return (
    <div className="mt-4 space-y-2 text-xs text-ink-soft">
      {otherChars === 0 ? null : (
        <p>这个文件里另有约 {otherChars} 字的文稿没有导入。请把原文件拆成单篇，再分别导入。</p>
      )}
      {document.incomplete ? <p>这份原文有删节（网站预览等），提纲和表述只取自现有部分。</p> : null}
      {document.removed.length === 0 ? null : (
        <details className="rounded-md border border-line bg-sheet p-4">
          <summary className="cursor-pointer text-sm text-ink">
            清理掉的内容（{document.removed.length} 处）
          </summary>
          <ul className="mt-2 space-y-1">
            {withKeys(document.removed).map(({ key, item: line }) => (
              <li key={key} className="line-clamp-2">
                {line.text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
