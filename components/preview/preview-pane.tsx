"use client";

import { Button } from "@mantine/core";
import { Maximize2, MoveHorizontal, X } from "lucide-react";
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef } from "react";
import { useStored, type ValueStore } from "@/components/ui/value-store";
import { Waiting } from "@/components/ui/waiting";
import { failureMessage } from "@/lib/messages/zh";
import type { PreviewLoader } from "./preview-loader";
import { PreviewSheet } from "./preview-sheet";
import { type DraftCursor, firstWords, lineOfCursor, wordsAt } from "./shown-line";
import { useFollowLine } from "./use-follow-line";
import { useVisiblePages } from "./use-visible-pages";

export type PreviewFit = "width" | "page";

type Props = {
  readonly loader: PreviewLoader;
  readonly cursor: ValueStore<DraftCursor | null>;
  readonly fit: PreviewFit;
  readonly onFit: (fit: PreviewFit) => void;
  /** Goes to an offset in a block's printed words. */
  readonly onGo: (blockIndex: number, offset: number) => void;
  readonly onLeave: () => void;
  readonly onClose: () => void;
};

const STEPS: Readonly<Record<string, (page: number, pageCount: number) => number>> = {
  ArrowDown: (page) => page + 1,
  PageDown: (page) => page + 1,
  ArrowUp: (page) => page - 1,
  PageUp: (page) => page - 1,
  Home: () => 1,
  End: (_page, pageCount) => pageCount,
};

/** The pages as they will be printed, beside the paper. */
export function PreviewPane({ loader, cursor, fit, onFit, onGo, onLeave, onClose }: Props) {
  const state = useStored(loader.state);
  const at = useStored(cursor);
  const { layout, pages, problem } = state;
  const here = useMemo(() => (at === null ? null : lineOfCursor(state, at)), [state, at]);
  const scrollRef = useRef<HTMLDivElement>(null);
  useVisiblePages(
    scrollRef,
    layout?.pageCount ?? 0,
    useCallback((visible: readonly number[]) => loader.look(visible), [loader]),
  );
  useFollowLine(scrollRef, here, fit);

  useEffect(() => () => loader.look([]), [loader]);

  const handleChoose = useCallback(
    (page: number, point: { readonly xPt: number; readonly yPt: number } | null) => {
      const lines = loader.state.get().pages.get(page)?.lines ?? [];
      const words = point === null ? firstWords(lines) : wordsAt(lines, point.xPt, point.yPt);
      if (words !== null) onGo(words.blockIndex, words.offset);
    },
    [loader, onGo],
  );
  const handleKey = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === "Escape") return onLeave();
    const step = STEPS[event.key];
    const page = Number((event.target as HTMLElement).dataset.page);
    if (step === undefined || layout === null || !(page > 0)) return;
    event.preventDefault();
    const next = Math.min(layout.pageCount, Math.max(1, step(page, layout.pageCount)));
    const sheet = scrollRef.current?.querySelector<HTMLElement>(`[data-page="${next}"]`);
    sheet?.focus({ preventScroll: true });
    sheet?.scrollIntoView({ block: "start" });
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys go from page to page, which are buttons.
    <div onKeyDown={handleKey} className="flex h-full flex-col">
      <div className="flex h-9 shrink-0 items-center gap-2 border-b border-line px-3 text-xs">
        <h2 className="font-bold">版面预览</h2>
        <span className="truncate tabular-nums text-ink-soft">
          {here === null || layout === null
            ? ""
            : `第 ${here.page} 页第 ${here.line} 行，共 ${layout.pageCount} 页`}
        </span>
        <button
          type="button"
          onClick={() => onFit(fit === "width" ? "page" : "width")}
          aria-label={fit === "width" ? "显示整页" : "适合宽度"}
          title={fit === "width" ? "显示整页" : "适合宽度"}
          className="ml-auto rounded p-1 text-ink-soft hover:bg-desk-deep"
        >
          {fit === "width" ? <Maximize2 size={14} aria-hidden /> : <MoveHorizontal size={14} aria-hidden />}
        </button>
        <button
          type="button"
          onClick={onClose}
          aria-label="关闭版面预览"
          title="关闭版面预览"
          className="rounded p-1 text-ink-soft hover:bg-desk-deep"
        >
          <X size={14} aria-hidden />
        </button>
      </div>
      {problem === null ? null : (
        <div
          role="alert"
          className="flex shrink-0 items-center gap-2 border-b border-line bg-warn-soft px-3 py-2 text-xs"
        >
          <span className="text-warn">{failureMessage(problem)}</span>
          <Button
            size="compact-xs"
            variant="default"
            className="ml-auto shrink-0"
            onClick={() => loader.retry()}
          >
            重试
          </Button>
        </div>
      )}
      <div
        ref={scrollRef}
        className={`preview-pages min-h-0 flex-1 overflow-auto ${fit === "page" ? "preview-whole" : ""}`}
      >
        {layout === null ? (
          problem === null && <Waiting label="正在排版" />
        ) : (
          <div className="flex flex-col items-center gap-3 p-3">
            {Array.from({ length: layout.pageCount }, (_, index) => index + 1).map((page) => (
              <PreviewSheet
                key={page}
                page={page}
                layout={layout}
                shown={pages.get(page)}
                line={here?.page === page ? here.line : null}
                isTabStop={page === (here?.page ?? 1)}
                onChoose={handleChoose}
              />
            ))}
            <p className="self-stretch text-xs text-ink-soft">{layout.faces}</p>
          </div>
        )}
      </div>
    </div>
  );
}
