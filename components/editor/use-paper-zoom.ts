import { type RefObject, useEffect } from "react";
import { DEFAULT_PAPER_VIEW, type PaperView, paperScale } from "./paper-view";

/**
 * Gives the paper its size, and keeps to it as the room changes.
 *
 * Set through the style object and not in markup, which a strict content security policy forbids.
 */
export function usePaperZoom(
  deskRef: RefObject<HTMLElement | null>,
  { zoom, layout }: PaperView = DEFAULT_PAPER_VIEW,
): void {
  useEffect(() => {
    const desk = deskRef.current;
    if (desk === null) return;
    const resize = () => {
      const scale = paperScale({ zoom, layout }, desk.clientWidth);
      if (scale > 0) desk.style.setProperty("--paper-zoom", String(scale));
    };
    resize();
    const observer = new ResizeObserver(resize);
    observer.observe(desk);
    return () => observer.disconnect();
  }, [deskRef, zoom, layout]);
}
