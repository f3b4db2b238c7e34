"use client";

import { useState, useTransition } from "react";
import { notifyFailure } from "@/components/ui/notify-failure";
import type { Anchor } from "@/lib/corpus/anchor";
import type { Correction } from "@/lib/corpus/correction";
import type { DocumentAnchors } from "@/lib/corpus/document-anchors";
import type { Result } from "@/lib/result";
import type { ReadingBlock } from "./reading-blocks";

type Actions = {
  readonly correctDocument: (id: string, correction: unknown) => Promise<Result<null>>;
  readonly undoCorrection: (id: string, correctionId: string) => Promise<Result<null>>;
};

/** Correcting a document by hand: whether it is going on, the line chosen, and how to set and undo. */
export type Correcting = {
  readonly isOpen: boolean;
  readonly isPending: boolean;
  readonly toggle: () => void;
  readonly selected: ReadingBlock | null;
  readonly isSelected: (block: ReadingBlock) => boolean;
  readonly select: (block: ReadingBlock | null) => void;
  readonly set: (correction: Correction) => void;
  readonly undo: (correctionId: string) => void;
};

/** The line chosen is remembered by its words: once it has become a heading, every number has moved. */
export function useCorrections(
  id: string,
  blocks: readonly ReadingBlock[],
  anchors: DocumentAnchors,
  { correctDocument, undoCorrection }: Actions,
): Correcting {
  const [isOpen, setOpen] = useState(false);
  const [isPending, startTransition] = useTransition();
  const [chosen, setChosen] = useState<Anchor | null>(null);
  const isSelected = (block: ReadingBlock) => {
    const anchor = lineAnchor(block, anchors);
    return chosen !== null && anchor?.key === chosen.key && anchor.occurrence === chosen.occurrence;
  };
  const run = (action: () => Promise<Result<null>>) =>
    startTransition(async () => {
      const result = await action().catch(
        (): Result<null> => ({ ok: false, error: { code: "server-unreachable" } }),
      );
      if (!result.ok) notifyFailure(result.error);
    });
  return {
    ...{ isOpen, isPending, isSelected },
    toggle: () => {
      setOpen((known) => !known);
      setChosen(null);
    },
    selected: blocks.find(isSelected) ?? null,
    select: (block) => setChosen(block === null ? null : lineAnchor(block, anchors)),
    set: (correction) => run(() => correctDocument(id, correction)),
    undo: (correctionId) => run(() => undoCorrection(id, correctionId)),
  };
}

/** Name of a block's line. */
export function lineAnchor(block: ReadingBlock, anchors: DocumentAnchors): Anchor | null {
  if (block.type === "heading") return anchors.headingLines[block.headingIndex] ?? null;
  return anchors.paragraphLines[block.paragraphIndex] ?? null;
}
