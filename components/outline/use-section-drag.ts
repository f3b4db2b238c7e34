"use client";

import { type PointerEvent, type RefObject, useEffect, useRef, useState } from "react";
import type { OutlineItem } from "./draft-outline";
import { type DropPlace, dropPlace } from "./drop-place";

type Options = {
  readonly tree: RefObject<HTMLElement | null>;
  readonly items: readonly OutlineItem[];
  readonly shown: readonly OutlineItem[];
  readonly endBlock: number;
  readonly onDrop: (item: OutlineItem, place: DropPlace) => void;
};

export type SectionDrag = { readonly item: OutlineItem; readonly place: DropPlace | null };

/** A press that moves less than this is a click. */
const SLACK_PX = 4;
const EDGE_PX = 28;
const SCROLL_PX = 14;

/** Dragging of a section by its row: what is dragged, where it would land, and what begins it. */
export function useSectionDrag(options: Options) {
  const latest = useRef(options);
  latest.current = options;
  const [drag, setDrag] = useState<SectionDrag | null>(null);
  const stop = useRef<(() => void) | null>(null);
  const draggedAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => () => stop.current?.(), []);

  const start = (item: OutlineItem, press: PointerEvent) => {
    if (press.button !== 0 || press.pointerType === "touch") return;
    const listening = new AbortController();
    let current: SectionDrag | null = null;
    const show = (next: SectionDrag | null) => {
      current = next;
      setDrag(next);
    };
    const handleMove = (event: globalThis.PointerEvent) => {
      const [dx, dy] = [event.clientX - press.clientX, event.clientY - press.clientY];
      if (current === null && Math.hypot(dx, dy) < SLACK_PX) return;
      const { tree, items, shown, endBlock } = latest.current;
      if (tree.current === null) return;
      scrollAtEdge(tree.current, event.clientY);
      const gap = gapAt(tree.current, event.clientY);
      show({ item, place: dropPlace(items, shown, item, gap, dx, endBlock) });
    };
    const end = () => {
      listening.abort();
      stop.current = null;
      show(null);
    };
    const handleUp = () => {
      const dropped = current;
      end();
      if (dropped === null) return;
      draggedAt.current = performance.now();
      if (dropped.place !== null) latest.current.onDrop(dropped.item, dropped.place);
    };
    const handleKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || current === null) return;
      event.preventDefault();
      event.stopPropagation();
      draggedAt.current = Number.POSITIVE_INFINITY;
      end();
    };
    stop.current?.();
    draggedAt.current = Number.NEGATIVE_INFINITY;
    const listen = { capture: true, signal: listening.signal };
    window.addEventListener("pointermove", handleMove, listen);
    window.addEventListener("pointerup", handleUp, listen);
    window.addEventListener("pointercancel", end, listen);
    window.addEventListener("keydown", handleKey, listen);
    stop.current = end;
  };

  /** Whether a click is only the end of a drag. */
  const endsDrag = () => performance.now() - draggedAt.current < 300;
  return { drag, start, endsDrag };
}

/** Number of rows whose middle lies above the pointer. */
function gapAt(tree: HTMLElement, clientY: number): number {
  const rows = [...tree.querySelectorAll("[data-section-row]")];
  return rows.filter((row) => {
    const { top, height } = row.getBoundingClientRect();
    return top + height / 2 < clientY;
  }).length;
}

function scrollAtEdge(tree: HTMLElement, clientY: number): void {
  const pane = tree.closest("nav");
  if (pane === null) return;
  const { top, bottom } = pane.getBoundingClientRect();
  if (clientY < top + EDGE_PX) pane.scrollBy(0, -SCROLL_PX);
  else if (clientY > bottom - EDGE_PX) pane.scrollBy(0, SCROLL_PX);
}
